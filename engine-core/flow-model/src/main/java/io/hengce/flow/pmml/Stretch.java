package io.hengce.flow.pmml;

import org.dmg.pmml.Interval;
import org.jspecify.annotations.Nullable;

/** An interval of numbers, open or closed at either end. */
record Stretch(double from, double to, boolean isFromIn, boolean isToIn) {

    static Stretch of(Interval interval, Draft draft) {
        var where = Findings.where(interval);
        var from = margin(interval.getLeftMargin(), Double.NEGATIVE_INFINITY, draft, where);
        var to = margin(interval.getRightMargin(), Double.POSITIVE_INFINITY, draft, where);
        return switch (interval.requireClosure()) {
            case CLOSED_CLOSED -> new Stretch(from, to, true, true);
            case CLOSED_OPEN -> new Stretch(from, to, true, false);
            case OPEN_CLOSED -> new Stretch(from, to, false, true);
            case OPEN_OPEN -> new Stretch(from, to, false, false);
        };
    }

    private static double margin(@Nullable Number margin, double none, Draft draft, String where) {
        return margin == null ? none : draft.number(margin, where);
    }

    boolean holds(double value) {
        return (isFromIn ? value >= from : value > from) && (isToIn ? value <= to : value < to);
    }
}
