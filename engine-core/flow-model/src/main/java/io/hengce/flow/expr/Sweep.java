package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.ObjectCode;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value.ListValue;
import java.util.Optional;
import java.util.function.LongBinaryOperator;

/**
 * One pass over a list that comes to a scaled long, without making the lists in between; it takes the same steps as if they were made.
 *
 * @param level where the run keeps the element
 * @param condition of the elements that count; empty: all
 * @param number what counts of an element, which cannot fail
 */
record Sweep(ObjectCode<ListValue> list, int level, Optional<Condition> condition, UnitsSource number) {

    /** How many elements count. */
    UnitsSource count() {
        return folded(Long::sum, 0, 0);
    }

    UnitsSource sum() {
        return folded(Long::sum, 0, 2);
    }

    UnitsSource smallest() {
        return folded(Math::min, Units.MISSING, 2);
    }

    UnitsSource largest() {
        return folded(Math::max, Units.MISSING, 2);
    }

    /**
     * @param none what no elements come to; {@link ScaledRange#MISSING} where the first one is the start
     * @param steps that are taken with each element that counts, after the step of the condition
     */
    private UnitsSource folded(LongBinaryOperator together, long none, int steps) {
        var source = list.source();
        var test = condition.orElse(frame -> Ternary.TRUE);
        var tested = condition.isPresent() ? 1 : 0;
        return frame -> {
            var read = source.read(frame);
            if (read == null) {
                return Units.MISSING;
            }
            var size = read.elements().size();
            frame.step(tested * size);
            var result = none;
            var counted = 0;
            var complete = true;
            frame.lookAt(level, read, 0);
            for (var row = 0; row < size; row++) {
                frame.lookAt(level, row);
                if (test.test(frame).isTrue()) {
                    var units = number.read(frame);
                    complete &= units != Units.MISSING;
                    result = counted == 0 && none == Units.MISSING ? units : together.applyAsLong(result, units);
                    counted++;
                }
            }
            frame.step(steps * counted);
            return complete ? result : Units.MISSING;
        };
    }
}
