package io.hengce.designer.inspector;

import io.hengce.designer.document.Edit;
import io.hengce.designer.document.TableEdits;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Places;
import java.util.Optional;

/** A column of the grid: the cells it shows and how they change. */
interface GridColumn {

    String cell(DecisionTableNode table, GridRow row);

    boolean canChange(GridRow row);

    /** The edit for a typed text; empty when it cannot be taken. */
    Optional<Edit> edit(String table, GridRow row, String text);

    Place place(String table, GridRow row);

    /** The id of a cell's control. */
    String controlId(GridRow row);

    /** @param index 0-based among the inputs */
    record Input(int index) implements GridColumn {
        @Override
        public String cell(DecisionTableNode table, GridRow row) {
            return row.isDefault() ? "" : row.of(table).when().get(index);
        }

        @Override
        public boolean canChange(GridRow row) {
            return !row.isDefault();
        }

        @Override
        public Optional<Edit> edit(String table, GridRow row, String text) {
            return Optional.of(TableEdits.when(table, row.id(), index, text));
        }

        @Override
        public Place place(String table, GridRow row) {
            return Places.rowWhen(table, row.id(), index);
        }

        @Override
        public String controlId(GridRow row) {
            return "cell-" + row.id() + "-when-" + index;
        }
    }

    /** @param index 0-based among the outputs */
    record Output(int index) implements GridColumn {
        @Override
        public String cell(DecisionTableNode table, GridRow row) {
            return row.isDefault()
                    ? table.defaults().map(cells -> cells.get(index)).orElse("")
                    : row.of(table).then().get(index);
        }

        @Override
        public boolean canChange(GridRow row) {
            return true;
        }

        @Override
        public Optional<Edit> edit(String table, GridRow row, String text) {
            return Optional.of(
                    row.isDefault()
                            ? TableEdits.defaultCell(table, index, text)
                            : TableEdits.then(table, row.id(), index, text));
        }

        @Override
        public Place place(String table, GridRow row) {
            return row.isDefault() ? Places.tableDefault(table, index) : Places.rowThen(table, row.id(), index);
        }

        @Override
        public String controlId(GridRow row) {
            return "cell-" + row.id() + "-then-" + index;
        }
    }

    /** Whole numbers only. */
    record Priority() implements GridColumn {
        @Override
        public String cell(DecisionTableNode table, GridRow row) {
            return row.isDefault() ? "" : String.valueOf(row.of(table).priority());
        }

        @Override
        public boolean canChange(GridRow row) {
            return !row.isDefault();
        }

        @Override
        public Optional<Edit> edit(String table, GridRow row, String text) {
            try {
                return Optional.of(TableEdits.priority(table, row.id(), Integer.parseInt(text)));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        @Override
        public Place place(String table, GridRow row) {
            return Place.inNode(table, Places.row(table, row.id()).path() + "/priority");
        }

        @Override
        public String controlId(GridRow row) {
            return "cell-" + row.id() + "-priority";
        }
    }
}
