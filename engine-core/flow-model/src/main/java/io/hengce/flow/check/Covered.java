package io.hengce.flow.check;

import java.util.TreeMap;

/** What the cells seen so far match together. One thread at a time. */
final class Covered {

    private final TreeMap<Cut, Cut> ends = new TreeMap<>();
    private boolean hasMissing;

    /** Whether nothing of the cell is new. */
    boolean holds(Region cell) {
        return (hasMissing || !cell.hasMissing()) && cell.parts().stream().allMatch(this::holds);
    }

    private boolean holds(Stretch part) {
        var before = ends.floorEntry(part.from());
        return before != null && !before.getValue().isBefore(part.to());
    }

    void add(Region cell) {
        hasMissing |= cell.hasMissing();
        cell.parts().forEach(this::add);
    }

    private void add(Stretch part) {
        var from = part.from();
        var to = part.to();
        var before = ends.floorEntry(from);
        if (before != null && !before.getValue().isBefore(from)) {
            from = before.getKey();
            to = Cut.larger(to, before.getValue());
        }
        var inside = ends.subMap(from, true, to, true);
        if (!inside.isEmpty()) {
            to = Cut.larger(to, inside.lastEntry().getValue());
            inside.clear();
        }
        ends.put(from, to);
    }
}
