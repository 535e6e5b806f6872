package io.hengce.simulation.explain;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.Computation;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;

/** Expressions with what they came to and what they are made of, e.g. {@code 24 % = debt (1,200 CNY) ÷ income (5,000 CNY)}. */
record ComputedRows(PageWords words, ActualValues values) {

    /** @param outputs what was written, as far as it is known */
    List<Row> of(NodeWhy.Computed why, Map<String, Value> outputs) {
        return why.expressions().stream()
                .map(each -> Row.of(words.field(each.id()), text(each, outputs)))
                .toList();
    }

    private String text(Computation each, Map<String, Value> outputs) {
        var sentences = words.sentences(values.notes(each.values())).expressions();
        var formula = words.plain(sentences.value(each.id(), each.text()));
        if (!each.fault().isEmpty()) {
            return words.say("fault.in", formula, words.engine(each.fault()));
        }
        var value = outputs.get(each.id());
        return value == null ? formula : words.say("equals", values.of(each.id(), value), formula);
    }

    List<Row> written(Map<String, Value> outputs) {
        return outputs.entrySet().stream()
                .map(output -> new Row(
                        words.say("written"),
                        words.field(output.getKey()),
                        values.of(output.getKey(), output.getValue())))
                .toList();
    }
}
