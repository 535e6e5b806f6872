package io.hengce.flow.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Two cells of one input that match the same.
 *
 * @param first the index of the earlier cell
 * @param second the index of the later cell
 * @param common what both match, in backticks
 */
record Overlap(int first, int second, String common) {

    /** Overlaps among the cells of one input; a later cell is named once. One sweep along the axis. */
    static List<Overlap> among(List<Region> cells, Axis axis) {
        var found = new ArrayList<Overlap>();
        alongTheAxis(cells, axis, found);
        onMissing(cells, found);
        var named = new HashSet<Integer>();
        return found.stream().filter(overlap -> named.add(overlap.second)).toList();
    }

    private static void alongTheAxis(List<Region> cells, Axis axis, List<Overlap> found) {
        var owned = new ArrayList<Owned>();
        for (var index = 0; index < cells.size(); index++) {
            for (var part : cells.get(index).parts()) {
                owned.add(new Owned(index, part));
            }
        }
        owned.sort(Comparator.comparing(part -> part.stretch.from()));
        var farthest = owned.isEmpty() ? 0 : owned.get(0).cell;
        var reach = new Stretch(Cut.BELOW_ALL, Cut.BELOW_ALL);
        for (var next : owned) {
            var common = reach.common(next.stretch);
            if (!common.isEmpty()) {
                found.add(of(farthest, next.cell, axis.shown(common)));
            }
            if (reach.to().isBefore(next.stretch.to())) {
                reach = next.stretch;
                farthest = next.cell;
            }
        }
    }

    private static void onMissing(List<Region> cells, List<Overlap> found) {
        var first = -1;
        for (var index = 0; index < cells.size(); index++) {
            if (cells.get(index).hasMissing() && first >= 0) {
                found.add(new Overlap(first, index, "`missing`"));
            } else if (cells.get(index).hasMissing()) {
                first = index;
            }
        }
    }

    private static Overlap of(int one, int other, String common) {
        return new Overlap(Math.min(one, other), Math.max(one, other), common);
    }

    private record Owned(int cell, Stretch stretch) {}
}
