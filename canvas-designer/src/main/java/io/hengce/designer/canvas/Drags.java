package io.hengce.designer.canvas;

import io.hengce.designer.document.ArrangeEdits;
import io.hengce.designer.document.Connections;
import io.hengce.designer.document.DrawEdits;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.drawing.Route;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.session.Selection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The drags on the canvas: carrying nodes, framing some, drawing an edge, bending one. */
final class Drags {

    private final CanvasModel model;

    Drags(CanvasModel model) {
        this.model = model;
    }

    /** The held node and whatever else is selected go along. */
    Drag carry(Box held, Spot grip) {
        var selected = model.session().selection().get().nodes();
        var nodes = selected.contains(held.node().id())
                ? selected
                : Set.of(held.node().id());
        return new Carry(held, grip, nodes);
    }

    /** @param kept stays selected */
    Drag marquee(Spot corner, Selection kept) {
        return new Marquee(corner, kept);
    }

    /** An edge from a port. */
    Drag connect(Box source, String port) {
        return new Connect(source, port);
    }

    /** A piece of an edge, pushed aside. */
    Drag push(Route route, Spot grip) {
        return new Push(route, route.pieceAt(grip.x(), grip.y()));
    }

    private final class Carry implements Drag {
        private final Box held;
        private final Spot grip;
        private final Set<String> nodes;

        private Carry(Box held, Spot grip, Set<String> nodes) {
            this.held = held;
            this.grip = grip;
            this.nodes = nodes;
        }

        @Override
        public void to(Spot world) {
            var area = held.area();
            model.carry(held, new Spot(area.x() + world.x() - grip.x(), area.y() + world.y() - grip.y()), nodes);
        }

        @Override
        public void drop() {
            model.putDown();
        }
    }

    private final class Push implements Drag {
        private final Route route;
        private final int piece;

        private Push(Route route, int piece) {
            this.route = route;
            this.piece = piece;
        }

        @Override
        public void to(Spot world) {
            var bends = route.bendsPushed(piece, world).stream()
                    .map(bend -> model.shown().spread().meant(new Area(bend.x(), bend.y(), 0, 0)))
                    .toList();
            model.preview(ArrangeEdits.bend(route.edge().id(), bends));
        }

        @Override
        public void drop() {
            model.putDown();
        }
    }

    private final class Marquee implements Drag {
        private final Spot corner;
        private final Selection kept;

        private Marquee(Spot corner, Selection kept) {
            this.corner = corner;
            this.kept = kept;
        }

        @Override
        public void to(Spot world) {
            var area = new Area(corner.x(), corner.y(), 0, 0).with(new Area(world.x(), world.y(), 0, 0));
            var nodes = new HashSet<>(kept.nodes());
            nodes.addAll(model.drawing().get().inside(area));
            model.session().select(new Selection(nodes, kept.edges()));
            model.show(Pending.marquee(area));
        }

        @Override
        public void drop() {
            model.giveUp();
        }
    }

    private final class Connect implements Drag {
        private final Box source;
        private final String port;
        private final Connections connections;
        private final Set<String> targets;
        private Optional<String> over = Optional.empty();

        private Connect(Box source, String port) {
            this.source = source;
            this.port = port;
            this.connections = Connections.from(
                    model.session().document().get(), source.node().id());
            this.targets = connections.targets();
        }

        @Override
        public void to(Spot world) {
            over = model.drawing()
                    .get()
                    .boxAt(world.x(), world.y())
                    .map(box -> box.node().id());
            var wire = new Pending.Wire(source.node().id(), source.port(), world, over, targets);
            model.show(Pending.wire(wire));
            model.say(over.flatMap(connections::refusal).map(Hint::refusal).orElse(Hint.NONE));
        }

        @Override
        public void drop() {
            var refusal = over.flatMap(connections::refusal);
            model.giveUp();
            model.say(refusal.map(Hint::refusal).orElse(Hint.NONE));
            if (refusal.isEmpty()) {
                over.ifPresent(target ->
                        model.session().apply(DrawEdits.connect(source.node().id(), port, target)));
            }
        }
    }
}
