package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.Sheet;
import io.hengce.designer.look.Palette;
import io.hengce.designer.session.Problems;
import java.util.List;
import java.util.Set;

/**
 * All that a painting of the grid depends on.
 *
 * @param hits ids of the rows that the last run took
 * @param texts what the cells show
 * @param drop where something would be put down
 */
record GridPicture(
        Sheet sheet,
        RowOrder order,
        GridMetrics metrics,
        GridSelection selection,
        List<GridHeading> headings,
        Problems problems,
        Set<String> hits,
        Finding finding,
        Drop drop,
        Bands bands,
        CellTexts texts,
        Figures figures,
        Palette palette) {

    /** A line between rows, or between columns; -1 where there is none. */
    record Drop(int beforeRow, int beforeColumn) {
        static final Drop NONE = new Drop(-1, -1);
    }

    /** What stands above the conditions, above the results, and in the last row for the rest. */
    record Bands(String when, String then, String otherwise) {}
}
