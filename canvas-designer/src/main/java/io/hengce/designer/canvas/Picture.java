package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.look.Theme;
import io.hengce.designer.session.Problems;
import io.hengce.designer.session.Selection;
import io.hengce.flow.document.FlowDocument;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is painted, at one moment.
 *
 * @param pending what a gesture under way shows
 * @param remark the selected note or lane
 */
record Picture(
        FlowDocument document,
        Drawing drawing,
        Camera camera,
        Theme theme,
        Selection selection,
        Optional<String> hovered,
        Problems problems,
        LitPath lit,
        Heat heat,
        Set<String> breakpoints,
        Pending pending,
        Optional<String> remark) {

    /** Below this zoom a node has no text. */
    static final double FAR = 0.45;
    /** Below this zoom a node is a plain rectangle. */
    static final double VERY_FAR = 0.22;

    /** Whether a node is out of the question for what is being drawn. */
    boolean isRefused(String node) {
        return pending.wire()
                .map(wire -> !wire.from().equals(node) && !wire.targets().contains(node))
                .orElse(false);
    }

    /** Whether a note or a lane is selected. */
    boolean isRemarked(String id) {
        return remark.equals(Optional.of(id));
    }

    boolean isFar() {
        return camera.zoom() < FAR;
    }

    boolean isVeryFar() {
        return camera.zoom() < VERY_FAR;
    }
}
