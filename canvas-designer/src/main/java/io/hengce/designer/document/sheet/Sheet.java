package io.hengce.designer.document.sheet;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** A node as rows and columns of texts, both counted from 0. Changing one gives another; what did not change is shared. */
public sealed interface Sheet permits TableSheet, CrossSheet, BinSheet {

    /** In a plan of rows: a row that is not there yet. */
    int NEW_ROW = -1;

    /** With the blanks around it. */
    Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    FlowNode node();

    List<SheetColumn> columns();

    /** All rows, with the one that stands last for what no other row takes. */
    int rows();

    /** The rows that can be put in, taken out and moved: they come first. */
    int freeRows();

    /** The id of a row; of the last row for the rest {@code default}. */
    String rowId(int row);

    Place rowPlace(int row);

    /** The parts of the node that an application comes to with the row. */
    default List<Place> parts(int row) {
        return List.of(rowPlace(row));
    }

    String cell(int row, int column);

    /** What a cell that nobody changes is called; empty for all others. */
    default LocalizedText label(int row, int column) {
        return LocalizedText.EMPTY;
    }

    /** How much a number weighs among those of its column, -1 to 1; empty where it is no such number. */
    default OptionalDouble weight(int row, int column) {
        return OptionalDouble.empty();
    }

    /** What a cell is about: the expression that is looked at, or the variable that is written; empty where there is none. */
    default String subject(int row, int column) {
        return columns().get(column).subject();
    }

    Place place(int row, int column);

    /** Whether there is something to change. */
    boolean isOpen(int row, int column);

    /** Whether a text can stand in the column at all; the checker says later whether it is right. */
    boolean takes(int column, String text);

    /** What an emptied cell holds. */
    String blank(int column);

    /** The sheet with cells changed; they must be open and take their texts. */
    Sheet with(List<SheetCell> cells);

    /**
     * The sheet with its free rows as planned.
     *
     * @param plan numbers of rows in their new order; one that comes again is a copy, {@link #NEW_ROW} is blank, one that is left out is gone
     */
    Sheet arranged(List<Integer> plan);

    /** A text as a cell of the column holds it: in one line, and blank as {@link #blank}. */
    default String normal(int column, String text) {
        var line = LINE_BREAK.matcher(text).replaceAll(" ").strip();
        return line.isEmpty() ? blank(column) : line;
    }

    /** A cell with a text as it would hold it; empty where it cannot. */
    default Optional<SheetCell> changed(int row, int column, String text) {
        var normal = normal(column, text);
        return isOpen(row, column) && takes(column, normal)
                ? Optional.of(new SheetCell(row, column, normal))
                : Optional.empty();
    }
}
