package io.hengce.simulation.explain;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.Computation;
import io.hengce.flow.decision.NodeWhy.RowMiss;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a decision table by their numbers: those that were taken, and the first cell that kept each other one away. */
record TableRows(PageWords words, ActualValues values, DecisionTableNode table) {

    private static final int MOST_MISSES = 10;

    /** What the inputs came to that are worked out of fields. */
    List<Row> inputs(Map<String, Value> inputs, NodeWhy.Rows why) {
        var told = new WhyWords(words, values);
        return why.inputs().stream()
                .filter(input -> inputs.containsKey(input.id()))
                .flatMap(input -> {
                    var value = inputs.getOrDefault(input.id(), Value.Missing.MISSING);
                    return told.equation(input.text(), value, input.values()).stream();
                })
                .map(text -> new Row(words.say("row.input"), "", text))
                .toList();
    }

    List<Row> hits(List<String> hits, NodeWhy.Rows why) {
        var sentences = words.sentences(values.notes(read(why)));
        return hits.stream()
                .map(id -> table.rows().get(index(id)))
                .map(row ->
                        new Row(words.say("row.hit"), number(row.id()), condition(sentences.rowCondition(table, row))))
                .toList();
    }

    private String condition(String sentence) {
        return sentence.isEmpty() ? words.say("row.any") : words.plain(sentence);
    }

    List<Row> misses(NodeWhy.Rows why) {
        var rows = new ArrayList<Row>();
        why.misses().stream().limit(MOST_MISSES).forEach(miss -> rows.add(miss(miss, why)));
        var more = why.misses().size() + why.leftOut() - rows.size();
        if (more > 0) {
            rows.add(new Row(words.say("row.miss"), words.say("more"), words.say("row.more", more)));
        }
        return rows;
    }

    private Row miss(RowMiss miss, NodeWhy.Rows why) {
        var expression = table.inputs().stream()
                .filter(input -> input.id().equals(miss.input()))
                .map(TableInput::expression)
                .findFirst()
                .orElse(miss.input());
        var read = why.inputs().stream()
                .filter(input -> input.id().equals(miss.input()))
                .map(Computation::values)
                .findFirst()
                .orElse(Map.of());
        var text = new WhyWords(words, values).miss(expression, miss.cell(), read);
        return new Row(words.say("row.miss"), number(miss.row()), text);
    }

    private static Map<String, Value> read(NodeWhy.Rows why) {
        var read = new HashMap<String, Value>();
        why.inputs().forEach(input -> read.putAll(input.values()));
        return read;
    }

    /** Which rows were taken. */
    String taken(List<String> hits) {
        if (hits.isEmpty()) {
            return words.say(table.hit() == TableHit.COLLECT ? "row.none" : "row.default");
        }
        return words.say(
                "row.taken",
                String.join(words.say("comma"), hits.stream().map(this::number).toList()));
    }

    /** The row's number in the table as it is drawn. */
    String number(String row) {
        return words.say("row.number", index(row) + 1);
    }

    private int index(String row) {
        return table.rows().stream().map(TableRow::id).toList().indexOf(row);
    }
}
