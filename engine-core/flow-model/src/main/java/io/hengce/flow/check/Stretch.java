package io.hengce.flow.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The numbers between two cuts. */
record Stretch(Cut from, Cut to) {

    static final Stretch ALL = new Stretch(Cut.BELOW_ALL, Cut.ABOVE_ALL);

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    Stretch common(Stretch other) {
        return new Stretch(Cut.larger(from, other.from), Cut.smaller(to, other.to));
    }

    /** The same numbers as stretches in order that neither touch nor overlap. */
    static List<Stretch> merged(List<Stretch> stretches) {
        var merged = new ArrayList<Stretch>();
        var sorted = stretches.stream()
                .filter(stretch -> !stretch.isEmpty())
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
        for (var next : sorted) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && !last.to.isBefore(next.from)) {
                merged.set(merged.size() - 1, new Stretch(last.from, Cut.larger(last.to, next.to)));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    /** What the stretches leave over of a whole. */
    static List<Stretch> gaps(Stretch whole, List<Stretch> stretches) {
        var gaps = new ArrayList<Stretch>();
        var at = whole.from;
        for (var next : merged(stretches)) {
            gaps.add(new Stretch(at, Cut.smaller(next.from, whole.to)));
            at = Cut.larger(at, next.to);
        }
        gaps.add(new Stretch(at, whole.to));
        return gaps.stream().filter(gap -> !gap.isEmpty()).toList();
    }
}
