package io.hengce.designer.document.sheet;

import io.hengce.flow.diagnostic.Place;

/**
 * A column of a sheet.
 *
 * @param id unique in the sheet; of an input or output that one's id
 * @param subject the expression that is looked at, or the variable that is written; empty where there is none
 * @param place where its problems stand
 */
public record SheetColumn(String id, String subject, Part part, Place place) {

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
