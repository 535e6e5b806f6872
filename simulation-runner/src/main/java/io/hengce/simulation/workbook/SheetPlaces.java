package io.hengce.simulation.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** Where rows and columns stand in a workbook. One per sheet. */
final class SheetPlaces {

    private final String sheet;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Long> rows = new HashMap<>();

    SheetPlaces(String sheet) {
        this.sheet = sheet;
    }

    /** @param position 0-based */
    void column(String key, int position) {
        columns.put(key, position);
    }

    /** @param number 1-based */
    void row(String id, long number) {
        rows.put(id, number);
    }

    String address(String row, String column) {
        var number = rows.get(row);
        return number == null ? "" : cell(columns.getOrDefault(column, 0), number);
    }

    String cell(int position, long number) {
        return sheet + "!" + CellReference.convertNumToColString(position) + number;
    }
}
