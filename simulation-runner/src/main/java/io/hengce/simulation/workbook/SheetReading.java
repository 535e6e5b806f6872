package io.hengce.simulation.workbook;

import io.hengce.simulation.samples.cells.CellRow;
import io.hengce.simulation.samples.cells.CellRows;
import io.hengce.simulation.samples.cells.CellSource;
import io.hengce.simulation.samples.cells.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One visible sheet as rows of the node: columns by the second line of their headers, rows by their ids. One per sheet. */
final class SheetReading {

    private static final int HEADER_WITHIN = 20;
    private static final int ROW_LIMIT = 50_000;
    private static final Pattern OWN_ID = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final NodeForm form;
    private final NodeSheet base;
    private final NodeSheet mine;
    private final Complaints complaints;
    private final String name;
    private final SheetPlaces places;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param base as the workbook was written, @param mine as the document has it now */
    SheetReading(NodeForm form, NodeSheet base, NodeSheet mine, Complaints complaints) {
        this.form = form;
        this.base = base;
        this.mine = mine;
        this.complaints = complaints;
        this.name = base.name().zh();
        this.places = new SheetPlaces(name);
        complaints.stand(base.key(), places);
        base.rows().forEach(row -> take(row.id()));
        mine.rows().forEach(row -> take(row.id()));
    }

    /** Empty where the sheet has no header that can be made sense of. */
    Optional<NodeSheet> read(CellSource source) throws Unreadable {
        try (var rows = source.rows()) {
            for (var next = rows.next(); next.isPresent(); next = rows.next()) {
                var row = next.get();
                if (row.number() > HEADER_WITHIN) {
                    break;
                }
                if (isHeader(row)) {
                    var columns = columns(row);
                    return columns.isEmpty() ? Optional.empty() : Optional.of(read(columns, below(columns, rows)));
                }
            }
        }
        complaints.error(name, "WORKBOOK_NO_HEADER", name);
        return Optional.empty();
    }

    /** What is written below the header, a little more than is allowed at most. */
    private List<CellRow> below(List<SheetColumn> columns, CellRows rows) throws Unreadable {
        var found = new ArrayList<CellRow>();
        for (var row = rows.next(); row.isPresent() && found.size() <= ROW_LIMIT; row = rows.next()) {
            row.filter(each -> !isBlank(columns, each)).ifPresent(found::add);
        }
        return found;
    }

    private static boolean isHeader(CellRow row) {
        return row.cells().stream().anyMatch(cell -> key(cell.shown()).equals(WorkbookPages.ID));
    }

    /** The last line of a header. */
    private static String key(String header) {
        var text = header.strip();
        return text.substring(text.lastIndexOf('\n') + 1).strip();
    }

    /** The columns of the node with those that were added; none where one is gone. */
    private List<SheetColumn> columns(CellRow header) {
        var columns = new ArrayList<>(mine.columns());
        for (var at = 0; at < header.cells().size(); at++) {
            var key = key(header.cell(at).shown());
            if (key.isEmpty()) {
                continue;
            }
            var spare = mine.column(key).isEmpty() ? form.spare(mine, key) : Optional.<SheetColumn>empty();
            spare.ifPresent(columns::add);
            var known = spare.isPresent() || mine.column(key).isPresent() || key.equals(WorkbookPages.ID);
            if (known && positions.putIfAbsent(key, at) != null) {
                complaints.error(places.cell(at, header.number()), "WORKBOOK_COLUMN_TWICE", key);
            } else if (!known) {
                complaints.warning(places.cell(at, header.number()), "WORKBOOK_COLUMN_STRANGE", key);
            }
        }
        positions.forEach(places::column);
        for (var column : base.columns()) {
            if (!positions.containsKey(column.key())) {
                complaints.error(name, "WORKBOOK_COLUMN_GONE", column.key());
            }
        }
        return complaints.any() ? List.of() : columns;
    }

    private NodeSheet read(List<SheetColumn> columns, List<CellRow> given) {
        if (given.size() > ROW_LIMIT) {
            complaints.error(name, "WORKBOOK_ROWS", ROW_LIMIT);
            return mine;
        }
        var ids = ids(given);
        var old = base.byId();
        var rows = new ArrayList<SheetRow>();
        for (var at = 0; at < given.size(); at++) {
            var row = given.get(at);
            places.row(ids.get(at), row.number());
            var cells = new RowCells(row, Optional.ofNullable(old.get(ids.get(at))));
            rows.add(new SheetRow(ids.get(at), columns.stream().map(cells::text).toList()));
        }
        return new NodeSheet(mine.key(), mine.name(), mine.stem(), columns, rows);
    }

    private boolean isBlank(List<SheetColumn> columns, CellRow row) {
        return id(row).isEmpty()
                && columns.stream()
                        .map(column -> positions.get(column.key()))
                        .allMatch(at -> at == null || row.cell(at).isBlank());
    }

    private String id(CellRow row) {
        return row.cell(positions.getOrDefault(WorkbookPages.ID, 0)).shown().strip();
    }

    /** The ids that stand there, each once; new ones where none stands, and for copies. */
    private List<String> ids(List<CellRow> rows) {
        var known = new HashSet<String>();
        base.rows().forEach(row -> known.add(row.id()));
        rows.forEach(row -> take(id(row)));
        var seen = new HashSet<String>();
        var ids = new ArrayList<String>();
        for (var row : rows) {
            var id = id(row);
            var at = places.cell(positions.getOrDefault(WorkbookPages.ID, 0), row.number());
            if (!id.isEmpty() && !known.contains(id) && !OWN_ID.matcher(id).matches() && !id.startsWith("#")) {
                complaints.error(at, "WORKBOOK_ID_FORM", id);
            }
            if (id.isEmpty()) {
                ids.add(fresh());
            } else if (seen.add(id)) {
                ids.add(id);
            } else {
                var copy = fresh();
                complaints.warning(at, "WORKBOOK_COPY", id, copy);
                ids.add(copy);
            }
        }
        return ids;
    }

    private void take(String id) {
        taken.add(id);
        taken.add(id.substring(id.indexOf('/') + 1));
    }

    private String fresh() {
        for (var number = Math.max(mine.rows().size(), base.rows().size()) + 1; ; number++) {
            var id = mine.stem() + "_" + number;
            if (taken.add(id)) {
                return id;
            }
        }
    }

    /** The cells of one row; one that says what was written is taken as it was, to the last blank. */
    private final class RowCells {
        private final CellRow row;
        private final Optional<SheetRow> old;

        private RowCells(CellRow row, Optional<SheetRow> old) {
            this.row = row;
            this.old = old;
        }

        private String text(SheetColumn column) {
            var at = positions.get(column.key());
            if (at == null) {
                return "";
            }
            var read = row.cell(at).accept(new CellWords(column.kind(), places.cell(at, row.number()), complaints));
            var was = old.map(each -> base.cell(each, column.key()));
            if (was.isPresent() && read.equals(CellText.asRead(column.kind(), was.get()))) {
                return was.get();
            }
            return read.isEmpty() && column.kind() == CellKind.CONDITION && !id(row).startsWith("#") ? "-" : read;
        }
    }
}
