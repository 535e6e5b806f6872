package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.ObjectCode;
import io.hengce.flow.value.Tally;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value.ListValue;
import java.util.Optional;

/** One pass over a list that comes to a scaled long, without making the lists in between; it takes the same steps as if they were made. Safe for many threads. */
final class Sweep {

    private static final Condition ALWAYS = new TruthForm.Known(Ternary.TRUE);

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

    /** What a pass is for. */
    enum Total {
        COUNT(0),
        SUM(2),
        SMALLEST(2),
        LARGEST(2);

        private final int steps;

        Total(int steps) {
            this.steps = steps;
        }

        /** Steps that are taken with each element that counts, after the step of the condition. */
        int steps() {
            return steps;
        }

        /** The long that a tally comes to for it. */
        long of(Tally tally) {
            if (!tally.isComplete()) {
                return Units.MISSING;
            }
            return switch (this) {
                case COUNT -> tally.count();
                case SUM -> tally.sum();
                case SMALLEST -> tally.count() > 0 ? tally.smallest() : Units.MISSING;
                case LARGEST -> tally.count() > 0 ? tally.largest() : Units.MISSING;
            };
        }
    }

    /** How many elements count. */
    UnitsSource count() {
        return new LongForm.Swept(this, Total.COUNT);
    }

    UnitsSource sum() {
        return new LongForm.Swept(this, Total.SUM);
    }

    UnitsSource smallest() {
        return new LongForm.Swept(this, Total.SMALLEST);
    }

    UnitsSource largest() {
        return new LongForm.Swept(this, Total.LARGEST);
    }

    Source<ListValue> list() {
        return list;
    }

    int level() {
        return level;
    }

    Condition test() {
        return test;
    }

    /** Steps that are taken with each element of the list. */
    int testSteps() {
        return testSteps;
    }

    UnitsSource number() {
        return number;
    }

    long read(Frame frame, Total total) {
        return total.of(tally(frame, total.steps()));
    }

    private Tally tally(Frame frame, int steps) {
        var read = list.read(frame);
        if (read == null) {
            return Tally.MISSING;
        }
        frame.step(testSteps * read.elements().size());
        var tally = tally(frame, read);
        frame.step(steps * tally.count());
        return tally;
    }

    /** The same without a step. */
    Tally tally(Frame frame, ListValue read) {
        var known = columns.isPresent() ? columns.get().tally(read) : null;
        return known == null ? tallied(frame, read) : known;
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
