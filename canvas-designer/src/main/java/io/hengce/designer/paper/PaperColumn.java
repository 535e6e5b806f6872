package io.hengce.designer.paper;

import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.paint.Color;

/**
 * A column on paper.
 *
 * @param least how wide it is at least
 * @param texts what stands in each row
 * @param bars what is drawn behind the text of each row
 */
record PaperColumn(Heading heading, double least, IntFunction<String> texts, IntFunction<List<Bar>> bars) {

    static final double LEAST = 56;

    /** What a column is to its neighbours. */
    enum Kind {
        /** The number of the row. */
        NUMBER,
        /** About the row, or about what must hold. */
        CONDITION,
        /** What is written then. */
        RESULT,
        /** What a sample did with the row. */
        FIGURE
    }

    /**
     * What stands above a column.
     *
     * @param detail the field's path
     * @param type with its unit
     * @param isRight whether its texts stand at the right, as numbers do
     * @param isOfGroup whether it says the same in all rows of a group, and is read once
     */
    record Heading(Kind kind, String title, String detail, String type, boolean isRight, boolean isOfGroup) {}

    /** A bar between two shares of the column's width. */
    record Bar(double from, double to, Color colour) {}

    static PaperColumn of(Heading heading, IntFunction<String> texts) {
        return new PaperColumn(heading, LEAST, texts, row -> List.of());
    }
}
