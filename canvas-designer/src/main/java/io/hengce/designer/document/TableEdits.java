package io.hengce.designer.document;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Edits of the cells of a decision table; columns are 0-based. */
public final class TableEdits {

    private TableEdits() {}

    /** Changes an input cell. */
    public static Edit when(String node, String row, int column, String cell) {
        return rows(
                node,
                row,
                found -> new TableRow(
                        found.id(), OneNode.replace(found.when(), column, cell), found.then(), found.priority()));
    }

    /** Changes an output cell. */
    public static Edit then(String node, String row, int column, String cell) {
        return rows(
                node,
                row,
                found -> new TableRow(
                        found.id(), found.when(), OneNode.replace(found.then(), column, cell), found.priority()));
    }

    /** Changes an output cell of the default row. */
    public static Edit defaultCell(String node, int column, String cell) {
        return of(
                "修改默认行",
                "Change default row",
                node,
                found -> found.withDefaults(found.defaults().map(cells -> OneNode.replace(cells, column, cell))));
    }

    /** Changes the expression of an input column. */
    public static Edit input(String node, String input, String expression) {
        return of(
                "修改输入列",
                "Change input column",
                node,
                found -> found.withInputs(OneNode.change(
                        found.inputs(),
                        each -> each.id().equals(input),
                        each -> new TableInput(each.id(), expression))));
    }

    /** Changes the priority of a row. */
    public static Edit priority(String node, String row, int priority) {
        return rows(node, row, found -> new TableRow(found.id(), found.when(), found.then(), priority));
    }

    /** Changes how an output column puts the rows that hit together. */
    public static Edit collect(String node, String output, Aggregation collect) {
        return of(
                "修改汇总方式",
                "Change how a column collects",
                node,
                found -> found.withOutputs(OneNode.change(
                        found.outputs(),
                        each -> each.id().equals(output),
                        each -> new TableOutput(each.id(), each.variable(), collect))));
    }

    /** Changes the hit policy, and takes away what the new one does not look at: priorities, the default row, how columns collect. */
    public static Edit hit(String node, TableHit hit) {
        return Edit.of(
                "修改命中策略",
                "Change hit policy",
                document -> OneNode.change(
                        document,
                        DecisionTableNode.class,
                        node,
                        found -> new DecisionTableNode(
                                found.id(),
                                found.name(),
                                hit,
                                found.inputs(),
                                found.outputs().stream()
                                        .map(each -> new TableOutput(
                                                each.id(), each.variable(), collect(document, each, hit)))
                                        .toList(),
                                hit == TableHit.PRIORITY
                                        ? found.rows()
                                        : found.rows().stream()
                                                .map(row -> new TableRow(row.id(), row.when(), row.then()))
                                                .toList(),
                                hit == TableHit.COLLECT ? Optional.empty() : found.defaults())));
    }

    /** Numbers are added up until someone says otherwise. */
    private static Aggregation collect(FlowDocument document, TableOutput output, TableHit hit) {
        var isNumber = document.dictionary()
                .field(output.variable())
                .filter(field -> field.type() instanceof FieldType.NumberType)
                .isPresent();
        return hit == TableHit.COLLECT && isNumber ? Aggregation.SUM : Aggregation.LIST;
    }

    private static Edit rows(String node, String row, UnaryOperator<TableRow> change) {
        return of(
                "修改单元格",
                "Change cell",
                node,
                found -> found.withRows(
                        OneNode.change(found.rows(), each -> each.id().equals(row), change)));
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<DecisionTableNode> change) {
        return Edit.of(zh, en, document -> OneNode.change(document, DecisionTableNode.class, node, change));
    }
}
