package io.hengce.simulation.workbook;

import io.hengce.flow.text.LocalizedText;
import java.util.List;

/**
 * A column of a node's sheet.
 *
 * @param key by which the column is known again, whatever its header says
 * @param band what stands over it and its neighbours of the same band
 * @param choices what a spreadsheet offers for a cell
 * @param closed whether nothing but a choice makes sense
 */
record SheetColumn(
        String key, LocalizedText header, LocalizedText band, CellKind kind, List<String> choices, boolean closed) {

    SheetColumn {
        choices = List.copyOf(choices);
    }

    static SheetColumn of(String key, LocalizedText header, CellKind kind) {
        return new SheetColumn(key, header, LocalizedText.EMPTY, kind, List.of(), false);
    }

    SheetColumn in(LocalizedText other) {
        return new SheetColumn(key, header, other, kind, choices, closed);
    }

    /** Offers these; others may be right too. */
    SheetColumn offering(List<String> offered) {
        return new SheetColumn(key, header, band, kind, offered, false);
    }

    /** Takes these alone. */
    SheetColumn choosing(List<String> only) {
        return new SheetColumn(key, header, band, kind, only, !only.isEmpty());
    }
}
