package io.hengce.simulation.explain;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.Computation;
import io.hengce.flow.decision.NodeWhy.RowMiss;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.value.Value;
import io.hengce.simulation.explain.NodePart.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a decision table that the trace tells of, cell by cell: those before the one that kept a row away held, those behind it were not asked. */
record RowParts(PageWords words, ActualValues values, DecisionTableNode table) {

    List<NodePart> of(List<String> hits, NodeWhy.Rows why) {
        var parts = new ArrayList<NodePart>();
        for (var row : table.rowsInOrder()) {
            var miss = why.misses().stream()
                    .filter(each -> each.row().equals(row.id()))
                    .findFirst();
            if (miss.isPresent() || hits.contains(row.id())) {
                parts.add(part(row, miss, why));
            }
        }
        return parts;
    }

    private NodePart part(TableRow row, Optional<RowMiss> miss, NodeWhy.Rows why) {
        return new NodePart(
                Places.row(table.id(), row.id()),
                new TableRows(words, values, table).number(row.id()),
                words.say(miss.isPresent() ? "row.miss" : "row.hit"),
                miss.isEmpty(),
                cells(row, miss.map(RowMiss::input), why));
    }

    private List<Condition> cells(TableRow row, Optional<String> failed, NodeWhy.Rows why) {
        var cells = new ArrayList<Condition>();
        var answer = Answer.TRUE;
        for (var column = 0; column < table.inputs().size(); column++) {
            var input = table.inputs().get(column);
            if (failed.equals(Optional.of(input.id()))) {
                answer = Answer.FALSE;
            }
            var sentence = sentence(input, row.when().get(column), read(input, why));
            if (!sentence.isEmpty()) {
                cells.add(new Conditions(words, values, 0).said(answer, words.plain(sentence)));
            }
            answer = answer == Answer.TRUE ? answer : Answer.NOT_REACHED;
        }
        return cells;
    }

    /** Empty for a cell that takes any value. */
    private String sentence(TableInput input, String cell, Map<String, Value> read) {
        var alone = new DecisionTableNode(
                table.id(), table.name(), table.hit(), List.of(input), List.of(), List.of(), Optional.empty());
        return words.sentences(values.notes(read)).rowCondition(alone, new TableRow("cell", List.of(cell), List.of()));
    }

    private static Map<String, Value> read(TableInput input, NodeWhy.Rows why) {
        return why.inputs().stream()
                .filter(each -> each.id().equals(input.id()))
                .map(Computation::values)
                .findFirst()
                .orElse(Map.of());
    }
}
