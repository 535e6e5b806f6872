package io.hengce.simulation.explain;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.Computation;
import io.hengce.flow.decision.NodeWhy.RowMiss;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The headings of a cross table: those that hit, and the first cell that kept each other one away. */
record CrossRows(PageWords words, ActualValues values, CrossTableNode table) {

    private static final int MOST_MISSES = 10;

    String summary(TableStep.CellHit step) {
        return step.row().isEmpty() || step.column().isEmpty()
                ? words.say("cross.default")
                : words.say("cross.hit", step.row(), step.column());
    }

    /** What the inputs came to that are worked out of fields. */
    List<Row> inputs(TableStep.CellHit step, NodeWhy.Headings why) {
        var told = new WhyWords(words, values);
        return why.inputs().stream()
                .filter(input -> step.inputs().containsKey(input.id()))
                .flatMap(input -> {
                    var value = step.inputs().getOrDefault(input.id(), Value.Missing.MISSING);
                    return told.equation(input.text(), value, input.values()).stream();
                })
                .map(text -> new Row(words.say("row.input"), "", text))
                .toList();
    }

    List<Row> hits(TableStep.CellHit step, NodeWhy.Headings why) {
        var read = new HashMap<String, Value>();
        why.inputs().forEach(input -> read.putAll(input.values()));
        var rows = new ArrayList<Row>();
        hit(table.rows(), step.row(), read).ifPresent(rows::add);
        hit(table.columns(), step.column(), read).ifPresent(rows::add);
        return rows;
    }

    private Optional<Row> hit(CrossSide side, String heading, Map<String, Value> read) {
        return side.headings().stream()
                .filter(each -> each.id().equals(heading))
                .map(each -> new Row(words.say("row.hit"), name(side, heading), condition(side, each, read)))
                .findFirst();
    }

    /** What the cells of a heading ask, as a row of a table of its side would. */
    private String condition(CrossSide side, Heading heading, Map<String, Value> read) {
        var asked = new DecisionTableNode(
                table.id(), table.name(), TableHit.UNIQUE, side.inputs(), List.of(), List.of(), Optional.empty());
        var sentence = words.sentences(values.notes(read))
                .rowCondition(asked, new TableRow(heading.id(), heading.when(), List.of()));
        return sentence.isEmpty() ? words.say("row.any") : words.plain(sentence);
    }

    private String name(CrossSide side, String heading) {
        return words.say(side == table.rows() ? "cross.row" : "cross.column", heading);
    }

    List<Row> misses(NodeWhy.Headings why) {
        var rows = new ArrayList<Row>();
        why.misses().stream().limit(MOST_MISSES).forEach(miss -> rows.add(miss(miss, why)));
        var more = why.misses().size() + why.leftOut() - rows.size();
        if (more > 0) {
            rows.add(new Row(words.say("row.miss"), words.say("more"), words.say("cross.more", more)));
        }
        return rows;
    }

    private Row miss(RowMiss miss, NodeWhy.Headings why) {
        var expression = Stream.concat(table.rows().inputs().stream(), table.columns().inputs().stream())
                .filter(input -> input.id().equals(miss.input()))
                .map(TableInput::expression)
                .findFirst()
                .orElse(miss.input());
        var read = why.inputs().stream()
                .filter(input -> input.id().equals(miss.input()))
                .map(Computation::values)
                .findFirst()
                .orElse(Map.of());
        var side = miss.row().startsWith("rows/") ? table.rows() : table.columns();
        var heading = miss.row().substring(miss.row().lastIndexOf('/') + 1);
        var text = new WhyWords(words, values).miss(expression, miss.cell(), read);
        return new Row(words.say("row.miss"), name(side, heading), text);
    }
}
