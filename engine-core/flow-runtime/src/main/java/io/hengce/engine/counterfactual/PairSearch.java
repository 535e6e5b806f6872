package io.hengce.engine.counterfactual;

import io.hengce.engine.counterfactual.FieldSearch.Gap;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.value.Value;
import java.util.HashMap;
import java.util.Map;

/** Draws changes of two fields in, one after the other, until neither can be one step nearer. */
record PairSearch(Trials trials, FieldSearch search) {

    Map<String, Value> drawnIn(Field first, Value firstValue, Field second, Value secondValue) {
        var pair = new HashMap<String, Value>();
        pair.put(first.id(), firstValue);
        pair.put(second.id(), secondValue);
        pair.put(first.id(), nearer(first, pair));
        pair.put(second.id(), nearer(second, pair));
        return pair;
    }

    /** Nothing is drawn in where the value of now would do as well: that is no pair. */
    private Value nearer(Field field, Map<String, Value> pair) {
        var held = new HashMap<>(pair);
        var wanted = pair.get(field.id());
        held.remove(field.id());
        var now = trials.now(field.id());
        var line = search.lines(field).stream()
                .filter(each -> each.steps().isPresent())
                .findFirst();
        if (wanted == null || line.isEmpty() || trials.isWanted(trials.decide(FieldSearch.with(field, now, held)))) {
            return wanted == null ? now : wanted;
        }
        return search.between(field, line.get().steps(), held, new Gap(now, wanted));
    }
}
