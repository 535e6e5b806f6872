package io.hengce.designer.document.sheet;

import io.hengce.flow.diagnostic.Place;
import java.util.List;

/**
 * A column of a sheet.
 *
 * @param id unique in the sheet; of an input or output that one's id
 * @param subject the expression that is looked at, or the variable that is written; empty where there is none
 * @param place where its problems stand
 * @param tests what must hold for the column, where it has a heading of its own as the columns of a cross table have
 */
public record SheetColumn(String id, String subject, Part part, Place place, List<Test> tests) {

    public SheetColumn {
        tests = List.copyOf(tests);
    }

    public SheetColumn(String id, String subject, Part part, Place place) {
        this(id, subject, part, place, List.of());
    }

    /** A cell about an expression. */
    public record Test(String subject, String when) {}

    /** What a column says of its row. */
    public enum Part {
        /** About the row itself, e.g. its priority. */
        ROW,
        /** What must hold. */
        WHEN,
        /** What is written then. */
        THEN
    }
}
