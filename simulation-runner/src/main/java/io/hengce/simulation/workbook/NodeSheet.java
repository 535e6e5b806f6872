package io.hengce.simulation.workbook;

import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a node as rows and columns of texts.
 *
 * @param key which part, e.g. {@code bins}
 * @param stem what the id of a new row begins with
 */
record NodeSheet(String key, LocalizedText name, String stem, List<SheetColumn> columns, List<SheetRow> rows) {

    NodeSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    NodeSheet withRows(List<SheetRow> others) {
        return new NodeSheet(key, name, stem, columns, others);
    }

    /** The same rows with other columns; a column that was not there is blank. */
    NodeSheet withColumns(List<SheetColumn> others) {
        var wider = new ArrayList<SheetRow>();
        for (var row : rows) {
            var cells = others.stream()
                    .map(column -> column(column.key()).map(row.cells()::get).orElse(""))
                    .toList();
            wider.add(new SheetRow(row.id(), cells));
        }
        return new NodeSheet(key, name, stem, others, wider);
    }

    /** Where the column of a key stands. */
    Optional<Integer> column(String wanted) {
        for (var at = 0; at < columns.size(); at++) {
            if (columns.get(at).key().equals(wanted)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    String cell(SheetRow row, String column) {
        return column(column).map(row.cells()::get).orElse("");
    }

    Map<String, SheetRow> byId() {
        var found = new HashMap<String, SheetRow>();
        rows.forEach(row -> found.putIfAbsent(row.id(), row));
        return found;
    }
}
