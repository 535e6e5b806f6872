package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.look.Theme;
import io.hengce.designer.session.Problems;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is painted, at one moment.
 *
 * @param guides snap lines while a node is dragged
 */
record Picture(
        FlowDocument document,
        Drawing drawing,
        Camera camera,
        Theme theme,
        Optional<String> selected,
        Optional<String> hovered,
        Problems problems,
        LitPath lit,
        List<Guide> guides) {

    /** Below this zoom a node has no text. */
    static final double FAR = 0.45;
    /** Below this zoom a node is a plain rectangle. */
    static final double VERY_FAR = 0.22;

    boolean isFar() {
        return camera.zoom() < FAR;
    }

    boolean isVeryFar() {
        return camera.zoom() < VERY_FAR;
    }
}
