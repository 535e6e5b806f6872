package io.hengce.simulation.workbook;

import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.List;

/** What an import does to one row. */
public sealed interface RowChange {

    /** The sheet on which the row stands. */
    LocalizedText sheet();

    String row();

    /** Whether the row was changed in the document too since the workbook was written, in another way. */
    boolean both();

    <R> R accept(Cases<R> cases);

    /** In one line, or a line more for each cell. */
    default String said(Language language) {
        return accept(new RowChangeWords(language));
    }

    /**
     * One cell.
     *
     * @param before empty where there was none
     * @param after empty where there is none any more
     * @param both whether the document has another text since the workbook was written
     */
    record CellChange(LocalizedText column, String before, String after, boolean both) {}

    /** @param position where it now stands, from 1 */
    record Added(LocalizedText sheet, String row, int position, List<CellChange> cells) implements RowChange {

        public Added {
            cells = List.copyOf(cells);
        }

        @Override
        public boolean both() {
            return false;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.added(this);
        }
    }

    /** @param position where it stood, from 1 */
    record Removed(LocalizedText sheet, String row, int position, List<CellChange> cells, boolean both)
            implements RowChange {

        public Removed {
            cells = List.copyOf(cells);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.removed(this);
        }
    }

    /** Some cells of it say something else. */
    record Changed(LocalizedText sheet, String row, int position, List<CellChange> cells) implements RowChange {

        public Changed {
            cells = List.copyOf(cells);
        }

        @Override
        public boolean both() {
            return cells.stream().anyMatch(CellChange::both);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.changed(this);
        }
    }

    /** It stands elsewhere among the others. Places from 1. */
    record Moved(LocalizedText sheet, String row, int from, int to) implements RowChange {

        @Override
        public boolean both() {
            return false;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.moved(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R added(Added change);

        R removed(Removed change);

        R changed(Changed change);

        R moved(Moved change);
    }
}
