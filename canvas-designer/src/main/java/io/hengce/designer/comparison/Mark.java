package io.hengce.designer.comparison;

import io.hengce.designer.look.Palette;
import io.hengce.flow.diff.Change;
import io.hengce.flow.diff.Change.Added;
import io.hengce.flow.diff.Change.Changed;
import io.hengce.flow.diff.Change.Placed;
import io.hengce.flow.diff.Change.Removed;
import io.hengce.flow.diff.Change.Renamed;
import io.hengce.flow.diff.Change.Reordered;
import io.hengce.flow.diff.Change.Sorted;
import java.util.Locale;
import javafx.scene.paint.Color;

/** How something that differs is marked, by a sign and a line of its own besides its colour; the strongest last. */
enum Mark {
    /** Only drawn elsewhere. */
    MOVED,
    CHANGED,
    REMOVED,
    ADDED;

    static final Change.Cases<Mark> OF = new Change.Cases<>() {
        @Override
        public Mark added(Added change) {
            return ADDED;
        }

        @Override
        public Mark removed(Removed change) {
            return REMOVED;
        }

        @Override
        public Mark changed(Changed change) {
            return CHANGED;
        }

        @Override
        public Mark reordered(Reordered change) {
            return CHANGED;
        }

        @Override
        public Mark renamed(Renamed change) {
            return CHANGED;
        }

        @Override
        public Mark placed(Placed change) {
            return MOVED;
        }

        @Override
        public Mark sorted(Sorted change) {
            return MOVED;
        }
    };

    String key() {
        return "compare." + name().toLowerCase(Locale.ROOT);
    }

    String style() {
        return "diff-" + name().toLowerCase(Locale.ROOT);
    }

    Color colour(Palette palette) {
        return switch (this) {
            case MOVED -> palette.muted();
            case CHANGED -> palette.warning();
            case REMOVED -> palette.error();
            case ADDED -> palette.good();
        };
    }

    /** The dashes of its line; none: it is drawn through. */
    double[] dashes() {
        return switch (this) {
            case MOVED -> new double[] {2, 4};
            case CHANGED, ADDED -> new double[0];
            case REMOVED -> new double[] {8, 5};
        };
    }

    Mark with(Mark other) {
        return other.ordinal() > ordinal() ? other : this;
    }
}
