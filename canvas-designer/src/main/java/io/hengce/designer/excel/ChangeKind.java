package io.hengce.designer.excel;

import io.hengce.simulation.workbook.RowChange;
import io.hengce.simulation.workbook.RowChange.Added;
import io.hengce.simulation.workbook.RowChange.Changed;
import io.hengce.simulation.workbook.RowChange.Moved;
import io.hengce.simulation.workbook.RowChange.Removed;
import java.util.Locale;

/** How a change of a row is named and coloured. */
enum ChangeKind {
    ADDED("outcome-approve"),
    REMOVED("outcome-decline"),
    CHANGED("value"),
    MOVED("moved");

    static final RowChange.Cases<ChangeKind> OF = new RowChange.Cases<>() {
        @Override
        public ChangeKind added(Added change) {
            return ADDED;
        }

        @Override
        public ChangeKind removed(Removed change) {
            return REMOVED;
        }

        @Override
        public ChangeKind changed(Changed change) {
            return CHANGED;
        }

        @Override
        public ChangeKind moved(Moved change) {
            return MOVED;
        }
    };

    private final String style;

    ChangeKind(String style) {
        this.style = style;
    }

    String style() {
        return style;
    }

    String key() {
        return "excel." + name().toLowerCase(Locale.ROOT);
    }
}
