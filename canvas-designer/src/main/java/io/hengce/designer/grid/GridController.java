package io.hengce.designer.grid;

/** Moving about in the grid: focus, selection, scrolling, finding. */
final class GridController implements AutoCloseable {

    private static final double WHEEL = 1;

    private final GridModel model;
    private final Searching searching = new Searching();

    GridController(GridModel model) {
        this.model = model;
    }

    /** @param extend whether the selection's beginning stays */
    void go(int row, int column, boolean extend) {
        var before = model.selection().get();
        var next = extend ? before.extendedTo(row, column) : GridSelection.at(row, column);
        select(next);
        show();
    }

    void move(int down, int right, boolean extend) {
        var at = model.selection().get();
        go(at.row() + down, at.column() + right, extend);
    }

    /** A screenful. */
    void page(int direction, boolean extend) {
        var metrics = model.metrics().get();
        var rows = Math.max(1, (int) ((metrics.height() - GridMetrics.HEADER) / GridMetrics.ROW) - 1);
        move(direction * rows, 0, extend);
    }

    void firstColumn(boolean extend) {
        go(model.selection().get().row(), 0, extend);
    }

    void lastColumn(boolean extend) {
        go(model.selection().get().row(), lastColumn(), extend);
    }

    void firstRow(boolean extend) {
        go(0, model.selection().get().column(), extend);
    }

    void lastRow(boolean extend) {
        go(lastRow(), model.selection().get().column(), extend);
    }

    void selectAll() {
        select(new GridSelection(0, 0, lastRow(), lastColumn()));
    }

    /** A whole row. */
    void selectRow(int row, boolean extend) {
        var anchor = extend ? model.selection().get().anchorRow() : row;
        select(new GridSelection(anchor, 0, row, lastColumn()));
    }

    /** A whole column. */
    void selectColumn(int column, boolean extend) {
        var anchor = extend ? model.selection().get().anchorColumn() : column;
        select(new GridSelection(0, anchor, lastRow(), column));
    }

    void selectBlock(GridBlock block) {
        select(new GridSelection(block.bottom(), block.right(), block.top(), block.left()));
        show();
    }

    void select(GridSelection wanted) {
        model.message().set(GridMessage.NONE);
        model.selection()
                .set(wanted.within(model.order().size(), model.sheet().columns().size()));
    }

    /** Brings the focused cell into sight. */
    void show() {
        var at = model.selection().get();
        model.metrics().set(model.metrics().get().showing(at.row(), at.column()));
    }

    void scroll(double right, double down) {
        var metrics = model.metrics().get();
        model.scrollTo(metrics.scrollX() + WHEEL * right, metrics.scrollY() + WHEEL * down);
    }

    /** Freezes the columns up to the focused one, or none any more. */
    void freeze() {
        var wanted = model.selection().get().column() + 1;
        model.freeze(model.frozen() == wanted ? 0 : wanted);
    }

    /** Goes to the next cell with what is looked for. @param step 1 onwards, -1 back */
    void find(int step) {
        var search = CellSearch.of(model);
        var from = model.selection().get();
        searching.ask(
                search.sheet(),
                progress -> search.next(from, step, progress),
                found -> found.filter(cell -> search.sheet() == model.sheet())
                        .ifPresent(cell -> go(cell.row(), cell.column(), false)));
    }

    @Override
    public void close() {
        searching.close();
    }

    private int lastRow() {
        return Math.max(0, model.order().size() - 1);
    }

    private int lastColumn() {
        return Math.max(0, model.sheet().columns().size() - 1);
    }
}
