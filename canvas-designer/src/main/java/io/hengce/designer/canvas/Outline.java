package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Box;
import io.hengce.designer.look.Palette;
import io.hengce.flow.diagnostic.Severity;
import java.util.Optional;
import javafx.scene.paint.Color;

/**
 * The line around a node.
 *
 * @param colour empty for that of its kind
 */
record Outline(Optional<Color> colour, double width) {

    /** The width around what is selected or aimed at. */
    static final double STRONG = 2;

    /** Accent when selected, aimed at or passed by a run; red when wrong. */
    static Outline of(Palette palette, Picture picture, Box box, Optional<Severity> worst) {
        var id = box.node().id();
        if (picture.selection().nodes().contains(id) || isAimedAt(picture, id)) {
            return new Outline(Optional.of(palette.accent()), STRONG);
        }
        if (picture.pending().wire().filter(wire -> wire.targets().contains(id)).isPresent()) {
            return new Outline(Optional.of(palette.accent()), 1.5);
        }
        if (worst.equals(Optional.of(Severity.ERROR))) {
            return new Outline(Optional.of(palette.error()), 1.5);
        }
        if (picture.lit().nodes().contains(id)) {
            return new Outline(Optional.of(palette.accent()), 1.5);
        }
        if (picture.hovered().equals(Optional.of(id))) {
            return new Outline(Optional.of(palette.edge()), 1);
        }
        return new Outline(Optional.empty(), 1);
    }

    /** Whether the edge that is being drawn would lead to the node if it were dropped now. */
    static boolean isAimedAt(Picture picture, String id) {
        return picture.pending()
                .wire()
                .filter(wire -> wire.targets().contains(id))
                .flatMap(Pending.Wire::over)
                .equals(Optional.of(id));
    }
}
