package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.look.Theme;
import io.hengce.designer.session.Problems;
import io.hengce.designer.session.Selection;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is painted, at one moment.
 *
 * @param document as it is shown, with room for the frames
 * @param frames what stands in open nodes, by node id
 * @param pending what a gesture under way shows
 * @param remark the selected note or lane
 * @param haste what is left off, as while many nodes are zoomed
 */
record Picture(
        FlowDocument document,
        Drawing drawing,
        Map<String, Frame> frames,
        Camera camera,
        Theme theme,
        Selection selection,
        Optional<String> hovered,
        Problems problems,
        LitPath lit,
        Heat heat,
        Set<String> breakpoints,
        Pending pending,
        Optional<String> remark,
        Haste haste) {

    /** Below this zoom a node has no text. */
    static final double FAR = 0.45;
    /** Below this zoom a node is a plain rectangle. */
    static final double VERY_FAR = 0.22;

    /** How far from its box or line anything is painted; from afar names beside ends reach further. */
    static final double REACH = 160;

    private static final double FAR_REACH = 200;

    /** A flow to be looked at: from its home, light, with nothing selected, wrong, lit or under way. */
    static Picture still(FlowDocument document, Drawing drawing, Map<String, Frame> frames) {
        return new Picture(
                document,
                drawing,
                frames,
                Camera.HOME,
                Theme.LIGHT,
                Selection.NONE,
                Optional.empty(),
                new Problems(document, List.of()),
                LitPath.NONE,
                Heat.NONE,
                Set.of(),
                Pending.NONE,
                Optional.empty(),
                Haste.NONE);
    }

    double reach() {
        return isFar() ? FAR_REACH : REACH;
    }

    /** The same from another place. */
    Picture seen(Camera from, Theme dressed) {
        return copy(drawing, from, dressed, haste);
    }

    /** The same, but only what is painted in an area. */
    Picture within(Area area) {
        return copy(drawing.within(area.grown(reach())), camera, theme, haste);
    }

    /** The same with another drawing, as a part of it. */
    Picture with(Drawing part) {
        return copy(part, camera, theme, haste);
    }

    /** The same in another haste. */
    Picture in(Haste other) {
        return copy(drawing, camera, theme, other);
    }

    private Picture copy(Drawing part, Camera from, Theme dressed, Haste other) {
        return new Picture(
                document,
                part,
                frames,
                from,
                dressed,
                selection,
                hovered,
                problems,
                lit,
                heat,
                breakpoints,
                pending,
                remark,
                other);
    }

    /** The flow in an open node, by itself: nothing in it is selected or under way. */
    Picture inside(String node, Frame.Drawn drawn, Inset inset) {
        return new Picture(
                drawn.flow().document(),
                drawn.flow().drawing(),
                drawn.frames(),
                new Camera(camera.zoom() * inset.scale(), 0, 0),
                theme,
                Selection.NONE,
                Optional.empty(),
                drawn.problems(),
                lit.inside().getOrDefault(node, LitPath.NONE),
                drawn.asNamed() ? heat.inside(node) : Heat.NONE,
                Set.of(),
                Pending.NONE,
                Optional.empty(),
                haste);
    }

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

    /** Whether boxes have sharp corners and lines sharp bends: in haste, and where neither would be seen. */
    boolean isPlain() {
        return haste != Haste.NONE || isVeryFar();
    }

    boolean isFar() {
        return haste == Haste.BARE || camera.zoom() < FAR;
    }

    boolean isVeryFar() {
        return haste == Haste.BARE || camera.zoom() < VERY_FAR;
    }
}
