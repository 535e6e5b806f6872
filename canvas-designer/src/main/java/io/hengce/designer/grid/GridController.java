package io.hengce.designer.grid;

import java.util.stream.IntStream;

/** Moving about in the grid: focus, selection, scrolling, finding. */
final class GridController {

    private static final double WHEEL = 1;

    private final GridModel model;

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
        var sheet = model.sheet();
        var order = model.order();
        var width = sheet.columns().size();
        var finding = model.finding().get();
        var texts = model.texts();
        var all = finding.isNothing() ? 0 : order.size() * width;
        var at = model.selection().get();
        var from = at.row() * width + at.column();
        var hit = IntStream.rangeClosed(1, all)
                .map(each -> Math.floorMod(from + step * each, all))
                .filter(each -> texts.has(finding, order.sheetRow(each / width), each % width))
                .findFirst();
        hit.ifPresent(found -> go(found / width, found % width, false));
    }

    /** How many shown cells have what is looked for, counted no farther than the limit. */
    long found(int limit) {
        var sheet = model.sheet();
        var order = model.order();
        var finding = model.finding().get();
        if (finding.isNothing()) {
            return 0;
        }
        var texts = model.texts();
        return IntStream.range(0, order.size())
                .flatMap(row -> IntStream.range(0, sheet.columns().size())
                        .filter(column -> texts.has(finding, order.sheetRow(row), column)))
                .limit(limit)
                .count();
    }

    private int lastRow() {
        return Math.max(0, model.order().size() - 1);
    }

    private int lastColumn() {
        return Math.max(0, model.sheet().columns().size() - 1);
    }
}
