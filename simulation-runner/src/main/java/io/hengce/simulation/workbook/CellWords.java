package io.hengce.simulation.workbook;

import io.hengce.simulation.samples.cells.Cell;
import io.hengce.simulation.samples.cells.Cell.BooleanCell;
import io.hengce.simulation.samples.cells.Cell.DateCell;
import io.hengce.simulation.samples.cells.Cell.NumberCell;
import io.hengce.simulation.samples.cells.Cell.RefusedCell;
import io.hengce.simulation.samples.cells.Cell.TextCell;

/** A cell of a workbook as a text of the document; one that is none is complained of. */
record CellWords(CellKind kind, String address, Complaints complaints) implements Cell.Cases<String> {

    @Override
    public String text(TextCell cell) {
        return CellText.trimmed(cell.text());
    }

    @Override
    public String number(NumberCell cell) {
        return CellText.plain(cell.number());
    }

    @Override
    public String truth(BooleanCell cell) {
        return String.valueOf(cell.truth());
    }

    /** A day in an expression is written as one. */
    @Override
    public String date(DateCell cell) {
        if (!cell.isDay()) {
            complaints.error(address, "WORKBOOK_TIME", cell.shown());
        }
        return switch (kind) {
            case CONDITION, EXPRESSION -> "date(\"" + cell.shown() + "\")";
            case DATE, TEXT, NUMBER, WHOLE -> cell.shown();
        };
    }

    /** Formulas are not worked out, and what they last came to may be stale. */
    @Override
    public String refused(RefusedCell cell) {
        var code = switch (cell.code()) {
            case "SAMPLE_FORMULA" -> "WORKBOOK_FORMULA";
            case "SAMPLE_MERGED_CELL" -> "WORKBOOK_MERGED";
            default -> "WORKBOOK_ERROR_CELL";
        };
        complaints.error(address, code, cell.shown());
        return "";
    }
}
