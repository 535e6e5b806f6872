package io.hengce.engine.run;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.value.Value;
import java.math.MathContext;

/** What the hits of one rule set write: values that must agree, and sums of points. Nothing is seen by expressions until all hits are applied. One per run and node. */
final class RuleWrites {

    private static final Value NO_POINTS = Value.of(0);

    private final RuleTargets targets;
    private final Value[] values;

    RuleWrites(RuleTargets targets) {
        this.targets = targets;
        this.values = new Value[targets.size()];
    }

    /** Sets a variable; two hits that set it to different values are a conflict. */
    void set(int number, Value value, Place place) {
        var target = targets.at(number);
        var fitted = target.fit(value, place);
        if (values[number] == null) {
            values[number] = fitted;
        } else if (!values[number].equals(fitted)) {
            throw new NodeFault(NodeFault.CONFLICT, place, target.field() + " is set to two different values");
        }
    }

    void add(int number, Value points) {
        values[number] = values[number] == null ? points : sum(values[number], points);
    }

    private static Value sum(Value one, Value other) {
        if (one instanceof Value.NumberValue left && other instanceof Value.NumberValue right) {
            return Value.of(left.number().add(right.number(), MathContext.DECIMAL128));
        }
        return Value.Missing.MISSING;
    }

    /** Every variable that the rules name: missing where no rule set it, 0 where no rule added to it. */
    Written all(Place node) {
        for (var number = 0; number < values.length; number++) {
            if (targets.isSummed(number)) {
                values[number] = targets.at(number).fit(values[number] == null ? NO_POINTS : values[number], node);
            } else if (values[number] == null) {
                values[number] = Value.Missing.MISSING;
            }
        }
        return new Written(targets.all(), values);
    }
}
