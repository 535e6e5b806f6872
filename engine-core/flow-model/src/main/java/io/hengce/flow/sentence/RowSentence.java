package io.hengce.flow.sentence;

import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.TableRow;
import java.util.ArrayList;
import java.util.List;

/** A row of a table: what its cells ask, and what it writes. */
record RowSentence(ExpressionSentences expressions, DecisionTableNode table) {

    private static final String MISSING = "missing";

    String of(TableRow row) {
        var speech = expressions.speech();
        var when = when(row, speech);
        var outputs = outputs(row.then(), speech);
        return when.isEmpty() ? speech.say("row.always", outputs) : speech.say("row", when, outputs);
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
            var cell = cells.get(column).strip();
            outputs.add(
                    cell.equals(MISSING)
                            ? speech.say("set.missing", speech.quoted(variable))
                            : speech.say("set", speech.quoted(variable), expressions.value(speech, variable, cell)));
        }
        return outputs.isEmpty() ? speech.say("row.nothing") : speech.wording().joined("part", outputs);
    }
}
