package io.hengce.designer.grid;

/** What a press in the grid can take hold of. */
final class GridDrags {

    private final GridModel model;
    private final GridController look;
    private final GridActs acts;
    private final ColumnActs columns;

    GridDrags(GridModel model, GridController look, GridActs acts, ColumnActs columns) {
        this.model = model;
        this.look = look;
        this.acts = acts;
        this.columns = columns;
    }

    /** Cells from the press to the mouse. */
    GridDrag select() {
        return (x, y) -> {
            var metrics = model.metrics().get();
            look.go(metrics.rowAt(y), metrics.columnAt(x), true);
        };
    }

    GridDrag selectRows() {
        return (x, y) -> look.selectRow(model.metrics().get().rowAt(y), true);
    }

    GridDrag widen(int column, double from) {
        var width = model.metrics().get().columns().width(column);
        return (x, y) -> model.widen(column, width + x - from);
    }

    GridDrag moveRows() {
        return new GridDrag() {
            private int before = -1;

            @Override
            public void to(double x, double y) {
                var metrics = model.metrics().get();
                var shown = (int) Math.round((y - GridMetrics.HEADER + metrics.scrollY()) / GridMetrics.ROW);
                before = Math.max(0, Math.min(shown, model.sheet().freeRows()));
                model.drop().set(new GridPicture.Drop(before, -1));
            }

            @Override
            public void drop() {
                model.drop().set(GridPicture.Drop.NONE);
                acts.dropRows(before);
            }

            @Override
            public void giveUp() {
                var block = model.selection().get().block();
                if (block.height() > 1) {
                    look.selectRow(model.selection().get().row(), false);
                }
            }
        };
    }

    GridDrag moveColumn(int column) {
        return new GridDrag() {
            private int to = column;

            @Override
            public void to(double x, double y) {
                to = columns.nearest(column, model.metrics().get().columnAt(x));
                model.drop().set(new GridPicture.Drop(-1, to > column ? to + 1 : to));
            }

            @Override
            public void drop() {
                model.drop().set(GridPicture.Drop.NONE);
                columns.move(column, to);
            }
        };
    }
}
