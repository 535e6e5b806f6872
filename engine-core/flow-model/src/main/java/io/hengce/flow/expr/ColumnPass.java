package io.hengce.flow.expr;

import io.hengce.flow.value.Columns;
import io.hengce.flow.value.Tally;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value.ListValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pass over a list that looks at no more than two columns: a member that lies between two longs, and a member that is put together. Safe for many threads.
 *
 * @param number the same as the tested one where elements are only counted
 */
record ColumnPass(MemberColumn tested, long low, long high, MemberColumn number) {

    /** Stands for every element when elements are counted. */
    static final UnitsSource ONE = new LongForm.Constant(1);

    /** Empty where a pass needs more than that. */
    static Optional<ColumnPass> of(int level, Optional<Condition> condition, UnitsSource number) {
        var counts = member(level, number);
        if (condition.isEmpty()) {
            return counts.map(all -> new ColumnPass(all, Units.MISSING, Long.MAX_VALUE, all));
        }
        return condition.get() instanceof Within within
                ? member(level, within.value())
                        .flatMap(tested -> counts.or(() -> number == ONE ? Optional.of(tested) : Optional.empty())
                                .map(member -> new ColumnPass(tested, within.low(), within.high(), member)))
                : Optional.empty();
    }

    private static Optional<MemberColumn> member(int level, UnitsSource source) {
        return source instanceof MemberUnits member && member.level() == level
                ? Optional.of(member.member())
                : Optional.empty();
    }

    /** Null for a list without these columns. */
    @Nullable
    Tally tally(ListValue list) {
        var columns = list.columns();
        if (columns == null) {
            return null;
        }
        var test = tested.in(columns);
        var numbers = number.in(columns);
        return test == Columns.NONE || numbers == Columns.NONE ? null : columns.tally(test, low, high, numbers);
    }
}
