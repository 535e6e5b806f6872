package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.Sheet;
import io.hengce.flow.diagnostic.Place;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds the cell of a place. */
record GridTargets(Sheet sheet) {

    /** The cell, or the first of its row, or its column's first; empty for a place elsewhere. Rows as numbered in the sheet. */
    GridSelection at(Place place) {
        var path = place.path();
        var row = IntStream.range(0, sheet.rows())
                .filter(each -> isIn(path, sheet.rowPlace(each).path()))
                .findFirst();
        var column = row.isPresent()
                ? columns()
                        .filter(each -> sheet.place(row.getAsInt(), each).path().equals(path))
                        .findFirst()
                : columns()
                        .filter(each -> sheet.columns().get(each).place().path().equals(path))
                        .findFirst();
        return GridSelection.at(row.orElse(0), orFirst(column));
    }

    private IntStream columns() {
        return IntStream.range(0, sheet.columns().size());
    }

    private static int orFirst(OptionalInt column) {
        return column.orElse(0);
    }

    private static boolean isIn(String path, String row) {
        return path.equals(row) || path.startsWith(row + "/");
    }
}
