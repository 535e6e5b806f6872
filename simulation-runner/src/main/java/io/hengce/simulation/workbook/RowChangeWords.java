package io.hengce.simulation.workbook;

import io.hengce.flow.text.Language;
import io.hengce.simulation.workbook.RowChange.Added;
import io.hengce.simulation.workbook.RowChange.CellChange;
import io.hengce.simulation.workbook.RowChange.Changed;
import io.hengce.simulation.workbook.RowChange.Moved;
import io.hengce.simulation.workbook.RowChange.Removed;
import java.util.List;
import java.util.stream.Collectors;

/** Changes of rows in words. */
record RowChangeWords(Language language) implements RowChange.Cases<String> {

    @Override
    public String added(Added change) {
        return head(change, "change.added", change.position()) + lines(change.cells());
    }

    @Override
    public String removed(Removed change) {
        return head(change, "change.removed", change.position()) + lines(change.cells());
    }

    @Override
    public String changed(Changed change) {
        return head(change, "change.changed", change.position()) + lines(change.cells());
    }

    @Override
    public String moved(Moved change) {
        return say("change.moved", change.sheet().in(language), change.row(), change.from(), change.to());
    }

    private String head(RowChange change, String key, int position) {
        var mark = change.both() ? say("change.both") : "";
        return say(key, change.sheet().in(language), change.row(), position) + mark;
    }

    private String lines(List<CellChange> cells) {
        return cells.stream()
                .map(cell -> "\n  " + cell.column().in(language) + say("change.cell", cell.before(), cell.after()))
                .collect(Collectors.joining());
    }

    private String say(String key, Object... arguments) {
        return Complaints.MESSAGES.text(language, key, arguments);
    }
}
