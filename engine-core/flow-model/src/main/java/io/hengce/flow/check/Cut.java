package io.hengce.flow.check;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A place between numbers: just below or just above one, or beyond all of them.
 *
 * @param side the end of the numbers it is at: -1 below all, 1 above all, 0 at {@code value}
 */
record Cut(int side, BigDecimal value, boolean isAbove) implements Comparable<Cut> {

    static final Cut BELOW_ALL = new Cut(-1, BigDecimal.ZERO, false);
    static final Cut ABOVE_ALL = new Cut(1, BigDecimal.ZERO, false);

    private static final Comparator<Cut> ORDER =
            Comparator.comparingInt(Cut::side).thenComparing(Cut::value).thenComparing(Cut::isAbove);

    static Cut below(BigDecimal value) {
        return new Cut(0, value, false);
    }

    static Cut above(BigDecimal value) {
        return new Cut(0, value, true);
    }

    boolean isFinite() {
        return side == 0;
    }

    boolean isBefore(Cut other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Cut other) {
        return ORDER.compare(this, other);
    }

    static Cut larger(Cut left, Cut right) {
        return left.isBefore(right) ? right : left;
    }

    static Cut smaller(Cut left, Cut right) {
        return left.isBefore(right) ? left : right;
    }
}
