package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.drawing.Route;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Lettering;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;

/** Paints edges with their arrows and labels; those of the lit path come last. */
final class EdgePainter {

    private static final double LABEL_PADDING_Y = 10;
    private static final double LABEL_PADDING = 8;
    private static final double LABEL_ROOM = 150;
    /** How far a label may stand out from its line. */
    private static final double LABEL_REACH = LABEL_ROOM / 2 + LABEL_PADDING;

    private static final double WIDER = 5;

    private final NodeWords nodeWords;
    private final Lettering lettering;

    EdgePainter(Words words, Lettering lettering) {
        this.nodeWords = new NodeWords(words);
        this.lettering = lettering;
    }

    void paint(Brush brush, Picture picture, Area seen) {
        var resting = new ArrayList<Route>();
        var lit = new ArrayList<Route>();
        for (var route : picture.drawing().routes()) {
            if (route.bounds().grown(LABEL_REACH).meets(seen)) {
                (picture.lit().edges().contains(route.edge().id()) ? lit : resting).add(route);
            }
        }
        resting.forEach(route -> resting(brush, picture.heat(), route));
        lit.forEach(route -> line(brush, route, brush.palette().accent(), 2 + wider(picture.heat(), route)));
        marked(brush, picture);
        if (!picture.isFar()) {
            labels(brush, picture.drawing(), resting, false);
            labels(brush, picture.drawing(), lit, true);
        }
    }

    /** As wide as many applications took it; an edge that none took fades, or warns where it counts whether it was taken. */
    private void resting(Brush brush, Heat heat, Route route) {
        var unused = !heat.isNone() && heat.edge(route.edge().id()).all() == 0;
        var palette = brush.palette();
        var cold = heat.coverage().isPresent() ? palette.warning() : palette.border();
        line(brush, route, unused ? cold : palette.edge(), 1.5 + wider(heat, route));
    }

    private static double wider(Heat heat, Route route) {
        return WIDER * heat.flow(route.edge().id());
    }

    /** The selected edges, each with a grip at its arrow, and the one that a new node would be put into. */
    private void marked(Brush brush, Picture picture) {
        var accent = brush.palette().accent();
        var selected = picture.selection().edges();
        for (var route : picture.drawing().routes()) {
            var id = route.edge().id();
            if (selected.contains(id)) {
                line(brush, route, accent, 2.5);
                brush.disc(
                        route.last().x(),
                        route.last().y(),
                        brush.screen(5),
                        brush.palette().surface());
                brush.ring(route.last().x(), route.last().y(), brush.screen(5), accent, brush.screen(2));
            }
            if (picture.pending().edge().equals(Optional.of(id))) {
                line(brush, route, accent, 4);
            }
        }
    }

    private void line(Brush brush, Route route, Color colour, double width) {
        var spots = new ArrayList<>(route.spots());
        var before = spots.get(spots.size() - 2);
        var tip = spots.get(spots.size() - 1);
        if (brush.rough()) {
            brush.line(spots, colour, Math.max(width, brush.screen(1)));
            return;
        }
        brush.line(shortened(spots), colour, Math.max(width, brush.screen(1)));
        brush.arrow(before, tip, colour);
    }

    /** The line ends inside the arrow head, so that the tip stays sharp. */
    private static List<Spot> shortened(List<Spot> spots) {
        var before = spots.get(spots.size() - 2);
        var tip = spots.get(spots.size() - 1);
        var dx = Math.signum(tip.x() - before.x()) * 6;
        var dy = Math.signum(tip.y() - before.y()) * 6;
        var cut = new ArrayList<>(spots);
        cut.set(spots.size() - 1, new Spot(tip.x() - dx, tip.y() - dy));
        return cut;
    }

    private void labels(Brush brush, Drawing drawing, List<Route> routes, boolean lit) {
        for (var route : routes) {
            label(drawing, route.edge()).ifPresent(text -> pill(brush, route, text, lit));
        }
    }

    private void pill(Brush brush, Route route, String text, boolean lit) {
        var size = Math.max(12, Math.min(14, 9.5 / brush.zoom()));
        var font = Fonts.text(size);
        var height = size + LABEL_PADDING_Y;
        var shown = lettering.fitting(text, font, LABEL_ROOM);
        var width = lettering.width(shown, font) + 2 * LABEL_PADDING;
        var middle = route.labelSpot(width + 16);
        var area = new Area(middle.x() - width / 2, middle.y() - height / 2, width, height);
        var palette = brush.palette();
        brush.fillRound(area, height / 2, palette.canvas());
        brush.strokeRound(area, height / 2, lit ? palette.accent() : palette.border(), 1);
        brush.centred(shown, middle.x(), middle.y(), font, lit ? palette.accent() : palette.muted());
    }

    /** What stands on an edge: the name of the node's port. */
    private Optional<String> label(Drawing drawing, Edge edge) {
        return drawing.box(edge.from())
                .map(box -> box.node())
                .filter(node -> !node.exits().isEmpty())
                .map(node -> nodeWords.port(node, edge.port()));
    }
}
