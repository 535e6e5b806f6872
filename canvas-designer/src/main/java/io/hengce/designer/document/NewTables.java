package io.hengce.designer.document;

import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.text.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The tables, trees and scorecards that can be drawn, each with the least that it can hold. */
final class NewTables {

    private final Blanks blanks;

    NewTables(Blanks blanks) {
        this.blanks = blanks;
    }

    FlowNode decisionTable() {
        var variable = blanks.variable();
        var input = new TableInput("in_1", blanks.input().orElse(variable));
        var row = new TableRow("row_1", List.of("-"), List.of(blanks.constantOf(variable)));
        return new DecisionTableNode(
                "decision_table",
                LocalizedText.EMPTY,
                TableHit.FIRST,
                List.of(input),
                List.of(new TableOutput("out_1", variable)),
                List.of(row),
                Optional.of(List.of("missing")));
    }

    FlowNode crossTable() {
        var variable = blanks.variable();
        var input = blanks.input().orElse(variable);
        var heading = List.of(new Heading("h_1", List.of("-")));
        return new CrossTableNode(
                "cross_table",
                LocalizedText.EMPTY,
                variable,
                new CrossSide(List.of(new TableInput("row_in", input)), heading),
                new CrossSide(List.of(new TableInput("column_in", input)), heading),
                List.of(List.of(blanks.constantOf(variable))),
                Optional.of("missing"));
    }

    FlowNode decisionTree() {
        var variable = blanks.variable();
        var leaf = new TreeLeaf("leaf_1", new LocalizedText("叶子 1", "Leaf 1"), List.of(blanks.constantOf(variable)));
        return new DecisionTreeNode("decision_tree", LocalizedText.EMPTY, List.of(variable), List.of(), List.of(leaf));
    }

    FlowNode scorecard() {
        var characteristics = blanks
                .numericInput()
                .map(input -> characteristic("c_1", new LocalizedText("特征 1", "Characteristic 1"), input))
                .stream()
                .toList();
        return new ScorecardNode("scorecard", LocalizedText.EMPTY, blanks.number(), BigDecimal.ZERO, characteristics);
    }

    /** A characteristic with bins below and above 0 and for what is missing, all without points. */
    static Characteristic characteristic(String id, LocalizedText name, String input) {
        var bins = List.of(bin("b1", "< 0"), bin("b2", ">= 0"), bin("b3", "missing"));
        return new Characteristic(id, name, input, BigDecimal.ONE, Optional.empty(), bins);
    }

    private static Bin bin(String id, String when) {
        return new Bin(id, when, BigDecimal.ZERO, Optional.empty());
    }
}
