package io.hengce.simulation.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was changed in a workbook, put onto a sheet that may have been changed since it was written. Where both changed the same, the workbook counts, and it is
 * remembered. One per sheet.
 */
final class SheetMerge {

    /** A cell, or with an empty column a whole row. */
    record Spot(String row, String column) {}

    private final NodeSheet mine;
    private final NodeSheet theirs;
    private final Map<String, SheetRow> before;
    private final Map<String, SheetRow> here;
    private final Map<String, SheetRow> there;
    private final NodeSheet base;
    private final Set<Spot> both = new HashSet<>();

    /** All three with the same columns. */
    SheetMerge(NodeSheet base, NodeSheet mine, NodeSheet theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.before = base.byId();
        this.here = mine.byId();
        this.there = theirs.byId();
    }

    NodeSheet merged() {
        var rows = new ArrayList<SheetRow>();
        order().forEach(id -> merged(id).ifPresent(rows::add));
        noteLost();
        return mine.withRows(rows);
    }

    /** What both changed, each in another way. */
    Set<Spot> both() {
        return Set.copyOf(both);
    }

    private Optional<SheetRow> merged(String id) {
        var found = Optional.ofNullable(there.get(id));
        var old = Optional.ofNullable(before.get(id));
        var now = Optional.ofNullable(here.get(id));
        if (found.isEmpty()) {
            return old.isEmpty() ? now : Optional.empty();
        }
        if (now.isEmpty()) {
            var untouched = old.equals(found);
            if (old.isPresent() && !untouched) {
                both.add(new Spot(id, ""));
            }
            return untouched ? Optional.empty() : found;
        }
        return Optional.of(merged(old, now.get(), found.get()));
    }

    private SheetRow merged(Optional<SheetRow> old, SheetRow now, SheetRow found) {
        var cells = new ArrayList<String>();
        for (var at = 0; at < mine.columns().size(); at++) {
            var column = at;
            var was = old.map(row -> row.cells().get(column));
            var ours = now.cells().get(at);
            var wanted = found.cells().get(at);
            var untouched = was.filter(wanted::equals).isPresent();
            if (!untouched && !was.filter(ours::equals).isPresent() && !ours.equals(wanted)) {
                both.add(new Spot(now.id(), mine.columns().get(at).key()));
            }
            cells.add(untouched ? ours : wanted);
        }
        return new SheetRow(now.id(), cells);
    }

    /** Rows that went there although they were changed here. */
    private void noteLost() {
        mine.rows().stream()
                .filter(row -> !there.containsKey(row.id()))
                .filter(row -> before.containsKey(row.id()) && !row.equals(before.get(row.id())))
                .forEach(row -> both.add(new Spot(row.id(), "")));
    }

    /** The workbook's order where it was changed there, else the one here; rows of the other side behind the row that they stand behind there. */
    private List<String> order() {
        var moved = !common(theirs).equals(common(base));
        return moved ? woven(ids(theirs), ids(mine)) : woven(ids(mine), ids(theirs));
    }

    private List<String> common(NodeSheet sheet) {
        return ids(sheet).stream()
                .filter(there::containsKey)
                .filter(before::containsKey)
                .toList();
    }

    private static List<String> woven(List<String> order, List<String> others) {
        var woven = new ArrayList<>(order);
        var known = new HashSet<>(order);
        var last = "";
        for (var id : others) {
            if (known.add(id)) {
                woven.add(last.isEmpty() ? 0 : woven.indexOf(last) + 1, id);
            }
            last = id;
        }
        return woven;
    }

    private static List<String> ids(NodeSheet sheet) {
        return List.copyOf(
                new LinkedHashSet<>(sheet.rows().stream().map(SheetRow::id).toList()));
    }
}
