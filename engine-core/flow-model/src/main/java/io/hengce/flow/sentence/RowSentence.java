package io.hengce.flow.sentence;

import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableRow;
import java.util.ArrayList;
import java.util.List;

/** A row of a table: what its cells ask, and what it writes. */
record RowSentence(ExpressionSentences expressions, DecisionTableNode table) {

    private static final String MISSING = "missing";

    /** Which rows count, and what a table that collects makes of them. */
    String opening() {
        var speech = expressions.speech();
        var hit = speech.say("hit.rows." + table.hit());
        if (table.hit() != TableHit.COLLECT) {
            return hit;
        }
        var columns = table.outputs().stream()
                .map(output -> speech.say("collect." + output.collect(), speech.quoted(output.variable())))
                .toList();
        return speech.say("hit.rows.of", hit, speech.wording().joined("part", columns));
    }

    String of(TableRow row) {
        var speech = expressions.speech();
        var when = when(row, speech);
        var outputs = outputs(row.then(), speech);
        var sentence = when.isEmpty() ? speech.say("row.always", outputs) : speech.say("row", when, outputs);
        return table.hit() == TableHit.PRIORITY
                ? speech.say("noted", sentence, speech.say("priority", row.priority()))
                : sentence;
    }

    /** What the cells ask; empty where they ask nothing. */
    String when(TableRow row) {
        return when(row, expressions.speech());
    }

    String ofDefault() {
        var speech = expressions.speech();
        return speech.say("row.default", outputs(table.defaults().orElse(List.of()), speech));
    }

    private String when(TableRow row, Speech speech) {
        var conditions = new ArrayList<Phrase>();
        for (var column = 0; column < Math.min(row.when().size(), table.inputs().size()); column++) {
            var input = table.inputs().get(column).expression();
            new CellClause(expressions, speech)
                    .of(input, row.when().get(column))
                    .ifPresent(conditions::add);
        }
        var loosest = conditions.size() == 1 ? Binding.OR : Binding.COMPARISON;
        var parts = conditions.stream()
                .map(condition -> speech.wording().within(condition, loosest))
                .toList();
        return speech.wording().joined("and", parts);
    }

    private String outputs(List<String> cells, Speech speech) {
        var outputs = new ArrayList<String>();
        for (var column = 0; column < Math.min(cells.size(), table.outputs().size()); column++) {
            var variable = table.outputs().get(column).variable();
            outputs.add(output(variable, cells.get(column).strip(), speech));
        }
        return outputs.isEmpty() ? speech.say("row.nothing") : speech.wording().joined("part", outputs);
    }

    private String output(String variable, String cell, Speech speech) {
        var key = table.hit() == TableHit.COLLECT ? "collected" : "set";
        return cell.equals(MISSING)
                ? speech.say(key + ".missing", speech.quoted(variable))
                : speech.say(key, speech.quoted(variable), expressions.value(speech, variable, cell));
    }
}
