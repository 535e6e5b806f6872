package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.lists.ListIndex;
import io.hengce.flow.value.Value;
import io.hengce.flow.value.Value.TextValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Looks the keys up in a list: one look, however long the list is. A missing key matches nothing. */
final class ListMatchLogic extends NodeLogic {

    private final ListIndex index;
    private final List<Formula> keys;
    private final Target hit;
    private final List<Taken> values;

    ListMatchLogic(String node, ListIndex index, List<Formula> keys, Target hit, List<Taken> values) {
        super(node);
        this.index = index;
        this.keys = List.copyOf(keys);
        this.hit = hit;
        this.values = List.copyOf(values);
    }

    /** What is taken from the row that was found. */
    record Taken(Target target, String column, Place place) {}

    @Override
    void perform(Run run) {
        var row = find(run);
        var written = new LinkedHashMap<Target, Value>();
        written.put(hit, Value.of(row.isPresent()));
        for (var taken : values) {
            var value = row.flatMap(found -> found.text(taken.column()))
                    .map(Value::of)
                    .orElse(Value.Missing.MISSING);
            written.put(taken.target(), taken.target().fit(value, taken.place()));
        }
        run.write(written);
        if (run.isTraced()) {
            var node = node();
            var isHit = row.isPresent();
            run.trace(outputs -> new TraceStep.Matched(node, isHit, outputs));
        }
    }

    private Optional<ListIndex.Row> find(Run run) {
        var texts = new ArrayList<String>(keys.size());
        for (var key : keys) {
            if (key.evaluate(run.frame()) instanceof TextValue text) {
                texts.add(text.text());
            }
        }
        return texts.size() == keys.size() ? index.find(texts, run.date()) : Optional.empty();
    }
}
