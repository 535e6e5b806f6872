package io.hengce.simulation.workbook;

import io.hengce.flow.diff.KeptOrder;
import io.hengce.simulation.workbook.RowChange.Added;
import io.hengce.simulation.workbook.RowChange.CellChange;
import io.hengce.simulation.workbook.RowChange.Changed;
import io.hengce.simulation.workbook.RowChange.Moved;
import io.hengce.simulation.workbook.RowChange.Removed;
import io.hengce.simulation.workbook.SheetMerge.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What differs between two states of a sheet with the same columns, row by row; the fewest rows that can have moved did. One per comparison. */
final class SheetChanges {

    private final NodeSheet before;
    private final NodeSheet after;
    private final Set<Spot> both;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, SheetRow> old;

    SheetChanges(NodeSheet before, NodeSheet after, Set<Spot> both) {
        this.before = before;
        this.after = after;
        this.both = both;
        this.old = before.byId();
        for (var at = 0; at < before.rows().size(); at++) {
            places.put(before.rows().get(at).id(), at);
        }
    }

    List<RowChange> all() {
        var changes = new ArrayList<RowChange>();
        var now = after.byId();
        before.rows().stream()
                .filter(row -> !now.containsKey(row.id()))
                .forEach(row -> changes.add(new Removed(
                        before.name(),
                        row.id(),
                        places.getOrDefault(row.id(), 0) + 1,
                        cells(row, blank()),
                        both.contains(new Spot(row.id(), "")))));
        var staying = staying();
        for (var at = 0; at < after.rows().size(); at++) {
            var row = after.rows().get(at);
            if (!old.containsKey(row.id())) {
                changes.add(new Added(after.name(), row.id(), at + 1, cells(blank(), row)));
                continue;
            }
            var cells = cells(old.getOrDefault(row.id(), row), row);
            if (!cells.isEmpty()) {
                changes.add(new Changed(after.name(), row.id(), at + 1, cells));
            }
            if (!staying.contains(row.id())) {
                changes.add(new Moved(after.name(), row.id(), places.getOrDefault(row.id(), 0) + 1, at + 1));
            }
        }
        return changes;
    }

    private SheetRow blank() {
        return new SheetRow("", after.columns().stream().map(column -> "").toList());
    }

    private List<CellChange> cells(SheetRow from, SheetRow to) {
        var cells = new ArrayList<CellChange>();
        for (var at = 0; at < after.columns().size(); at++) {
            var column = after.columns().get(at);
            var was = from.cells().get(at);
            var is = to.cells().get(at);
            if (!was.equals(is)) {
                var spot = new Spot(to.id(), column.key());
                cells.add(new CellChange(column.header(), was, is, both.contains(spot)));
            }
        }
        return cells;
    }

    /** The longest run of rows that stand in the same order as before: nobody moved these. */
    private Set<String> staying() {
        var ids = after.rows().stream()
                .map(SheetRow::id)
                .filter(places::containsKey)
                .toList();
        return KeptOrder.of(
                        ids.stream().mapToInt(id -> places.getOrDefault(id, 0)).toArray())
                .stream()
                .mapToObj(ids::get)
                .collect(Collectors.toSet());
    }
}
