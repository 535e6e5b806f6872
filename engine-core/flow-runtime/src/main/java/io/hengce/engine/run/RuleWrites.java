package io.hengce.engine.run;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.value.Value;
import java.math.MathContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the hits of one rule set write: values that must agree, and sums of points. Nothing is seen by expressions until all hits are applied. One per run and node. */
final class RuleWrites {

    private final Map<Target, Value> values = new HashMap<>();
    private final Map<Target, Value> sums = new HashMap<>();

    /** Sets a variable; two hits that set it to different values are a conflict. */
    void set(Target target, Value value, Place place) {
        var fitted = target.fit(value, place);
        var before = values.putIfAbsent(target, fitted);
        if (before != null && !before.equals(fitted)) {
            throw new NodeFault(NodeFault.CONFLICT, place, target.field() + " is set to two different values");
        }
    }

    void add(Target target, Value points) {
        sums.merge(target, points, RuleWrites::sum);
    }

    private static Value sum(Value one, Value other) {
        if (one instanceof Value.NumberValue left && other instanceof Value.NumberValue right) {
            return Value.of(left.number().add(right.number(), MathContext.DECIMAL128));
        }
        return Value.Missing.MISSING;
    }

    /** Every variable that the rules name: missing where no rule set it, 0 where no rule added to it. */
    Map<Target, Value> all(Set<Target> set, Set<Target> summed, Place node) {
        var all = new LinkedHashMap<Target, Value>();
        set.forEach(target -> all.put(target, values.getOrDefault(target, Value.Missing.MISSING)));
        summed.forEach(target -> all.put(target, target.fit(sums.getOrDefault(target, Value.of(0)), node)));
        return all;
    }
}
