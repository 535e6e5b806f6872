package io.hengce.designer.grid;

import io.hengce.designer.document.CrossColumnEdits;
import io.hengce.designer.document.Edit;
import io.hengce.designer.document.TableColumnEdits;
import io.hengce.designer.document.TableEdits;
import io.hengce.designer.document.sheet.CrossSheet;
import io.hengce.designer.document.sheet.SheetColumn;
import io.hengce.designer.document.sheet.SheetColumn.Part;

/** What can be done to the columns of a decision table, and to its default row; each act is one step of the history. */
final class ColumnActs {

    private final GridModel model;
    private final GridController look;

    ColumnActs(GridModel model, GridController look) {
        this.model = model;
        this.look = look;
    }

    /** Puts a condition in behind the focused one, else behind the last. */
    void insertInput(String expression) {
        var at = behind(Part.WHEN);
        model.session().apply(TableColumnEdits.insertInput(model.node(), at, expression));
        look.go(model.selection().get().row(), first(Part.WHEN) + at, false);
    }

    /** Puts a result in behind the focused one, else behind the last. */
    void insertOutput(String variable) {
        var at = behind(Part.THEN);
        model.session().apply(TableColumnEdits.insertOutput(model.node(), at, variable));
        look.go(model.selection().get().row(), first(Part.THEN) + at, false);
    }

    /** Changes what a column is about. */
    void retype(int column, String subject) {
        var found = column(column);
        if (found.part() == Part.WHEN) {
            model.session().apply(TableEdits.input(model.node(), found.id(), subject));
        } else if (found.part() == Part.THEN) {
            model.session().apply(TableColumnEdits.variable(model.node(), found.id(), subject));
        }
    }

    /** Puts a column of a cross table in behind the focused one, for everything until its heading is written. */
    void insertHeading() {
        var at = behind(Part.THEN);
        model.session().apply(CrossColumnEdits.insert(model.node(), at));
        look.go(model.selection().get().row(), first(Part.THEN) + at, false);
    }

    /** Puts the focused column in once more, with its cells, behind it. */
    void duplicate() {
        var column = model.selection().get().column();
        var part = column(column).part();
        var isCross = model.sheet() instanceof CrossSheet;
        if (part == Part.ROW || isCross && part == Part.WHEN) {
            refuse();
            return;
        }
        model.session().apply(duplicated(part, column - first(part), isCross));
        look.go(model.selection().get().row(), column + 1, false);
    }

    private Edit duplicated(Part part, int at, boolean isCross) {
        if (isCross) {
            return CrossColumnEdits.duplicate(model.node(), at);
        }
        return part == Part.WHEN
                ? TableColumnEdits.duplicateInput(model.node(), at)
                : TableColumnEdits.duplicateOutput(model.node(), at);
    }

    private void refuse() {
        model.message().set(GridMessage.refused(model.words().say("grid.refused.column")));
    }

    private void deleteHeading(int column) {
        var at = column - first(Part.THEN);
        if (at < 0 || count(Part.THEN) == 1) {
            refuse();
        } else {
            model.session().apply(CrossColumnEdits.delete(model.node(), at));
        }
    }

    /** Deletes the focused column. */
    void delete() {
        var column = model.selection().get().column();
        if (model.sheet() instanceof CrossSheet) {
            deleteHeading(column);
            return;
        }
        var at = column - first(column(column).part());
        switch (column(column).part()) {
            case WHEN -> model.session().apply(TableColumnEdits.deleteInput(model.node(), at));
            case THEN -> model.session().apply(TableColumnEdits.deleteOutput(model.node(), at));
            case ROW -> refuse();
        }
    }

    /** Moves the focused column by one. @param right 1 or -1 */
    void move(int right) {
        var column = model.selection().get().column();
        move(column, nearest(column, column + right));
    }

    void move(int from, int to) {
        var part = column(from).part();
        if (from == to || part == Part.ROW) {
            return;
        }
        if (model.sheet() instanceof CrossSheet && part == Part.WHEN) {
            refuse();
            return;
        }
        model.session().apply(moved(part, from - first(part), to - first(part)));
        look.selectColumn(to, false);
    }

    private Edit moved(Part part, int from, int to) {
        if (model.sheet() instanceof CrossSheet) {
            return CrossColumnEdits.move(model.node(), from, to);
        }
        return part == Part.WHEN
                ? TableColumnEdits.moveInput(model.node(), from, to)
                : TableColumnEdits.moveOutput(model.node(), from, to);
    }

    /** The nearest place where a column can stand: conditions stay among conditions, results among results. */
    int nearest(int column, int wanted) {
        var part = column(column).part();
        return Math.max(first(part), Math.min(wanted, first(part) + count(part) - 1));
    }

    void defaults(boolean wanted) {
        model.session().apply(TableColumnEdits.defaults(model.node(), wanted));
        if (wanted) {
            look.go(model.order().size() - 1, first(Part.THEN), false);
        }
    }

    SheetColumn column(int column) {
        return model.sheet().columns().get(column);
    }

    private int behind(Part part) {
        var column = model.selection().get().column();
        var columns = model.sheet().columns();
        return column < columns.size() && columns.get(column).part() == part ? column - first(part) + 1 : count(part);
    }

    private int first(Part part) {
        var columns = model.sheet().columns();
        return (int) columns.stream()
                .filter(column -> column.part().compareTo(part) < 0)
                .count();
    }

    private int count(Part part) {
        return (int) model.sheet().columns().stream()
                .filter(column -> column.part() == part)
                .count();
    }
}
