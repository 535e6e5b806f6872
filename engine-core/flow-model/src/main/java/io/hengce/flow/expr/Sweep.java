package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.ObjectCode;
import io.hengce.flow.value.Tally;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value.ListValue;
import java.util.Optional;

/** One pass over a list that comes to a scaled long, without making the lists in between; it takes the same steps as if they were made. Safe for many threads. */
final class Sweep {

    private static final Condition ALWAYS = frame -> Ternary.TRUE;

    private final Source<ListValue> list;
    private final int level;
    private final Condition test;
    private final int testSteps;
    private final UnitsSource number;
    private final Optional<ColumnPass> columns;

    /**
     * @param level where the run keeps the element
     * @param condition of the elements that count; empty: all
     * @param number what counts of an element, which cannot fail
     */
    Sweep(ObjectCode<ListValue> list, int level, Optional<Condition> condition, UnitsSource number) {
        this.list = list.source();
        this.level = level;
        this.test = condition.orElse(ALWAYS);
        this.testSteps = condition.isPresent() ? 1 : 0;
        this.number = number;
        this.columns = ColumnPass.of(level, condition, number);
    }

    /** How many elements count. */
    UnitsSource count() {
        return frame -> {
            var tally = tally(frame, 0);
            return tally.isComplete() ? tally.count() : Units.MISSING;
        };
    }

    UnitsSource sum() {
        return frame -> {
            var tally = tally(frame, 2);
            return tally.isComplete() ? tally.sum() : Units.MISSING;
        };
    }

    UnitsSource smallest() {
        return frame -> {
            var tally = tally(frame, 2);
            return tally.count() > 0 && tally.isComplete() ? tally.smallest() : Units.MISSING;
        };
    }

    UnitsSource largest() {
        return frame -> {
            var tally = tally(frame, 2);
            return tally.count() > 0 && tally.isComplete() ? tally.largest() : Units.MISSING;
        };
    }

    /** @param steps that are taken with each element that counts, after the step of the condition */
    private Tally tally(Frame frame, int steps) {
        var read = list.read(frame);
        if (read == null) {
            return Tally.MISSING;
        }
        frame.step(testSteps * read.elements().size());
        var known = columns.isPresent() ? columns.get().tally(read) : null;
        var tally = known == null ? tallied(frame, read) : known;
        frame.step(steps * tally.count());
        return tally;
    }

    private Tally tallied(Frame frame, ListValue read) {
        var count = 0;
        var sum = 0L;
        var smallest = Long.MAX_VALUE;
        var largest = Long.MIN_VALUE;
        frame.lookAt(level, read, 0);
        for (var row = 0; row < read.elements().size(); row++) {
            frame.lookAt(level, row);
            if (test.test(frame).isTrue()) {
                var units = number.read(frame);
                count++;
                sum += units;
                smallest = Math.min(smallest, units);
                largest = Math.max(largest, units);
            }
        }
        return new Tally(count, sum, smallest, largest, count == 0 || smallest != Units.MISSING);
    }
}
