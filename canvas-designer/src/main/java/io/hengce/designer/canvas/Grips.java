package io.hengce.designer.canvas;

import io.hengce.designer.document.Connections;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.drawing.Route;
import io.hengce.designer.drawing.Spot;
import io.hengce.flow.check.Outward;
import io.hengce.flow.text.LocalizedText;
import java.util.Optional;

/** Where an edge can be taken hold of: the ports of nodes, and the end of the selected edge. */
final class Grips {

    private static final double REACH = 8;
    private static final double LINE = 6;
    private static final LocalizedText ALL_TAKEN = new LocalizedText(
            "所有出口都已连线；选中连线后拖动它的箭头可改接",
            "All ports are connected; select an edge and drag its arrow to lead it elsewhere");

    private final CanvasModel model;

    Grips(CanvasModel model) {
        this.model = model;
    }

    /**
     * A place from which an edge is drawn.
     *
     * @param port the port that it will leave; empty where there is none, which the refusal tells
     */
    record Grip(Box source, Optional<String> port, LocalizedText refusal) {}

    Optional<Grip> at(Spot spot) {
        return endAt(spot).or(() -> portAt(spot));
    }

    /** The edge under the pointer. */
    Optional<Route> edgeAt(Spot spot) {
        return model.drawing().get().routeAt(spot.x(), spot.y(), LINE / zoom());
    }

    /** The node under the pointer, where several are selected: a click without a drag means it alone. */
    Optional<String> narrow(Spot spot) {
        var selection = model.session().selection().get();
        return selection.nodes().size() < 2
                ? Optional.empty()
                : model.drawing()
                        .get()
                        .boxAt(spot.x(), spot.y())
                        .map(box -> box.node().id())
                        .filter(selection.nodes()::contains);
    }

    /** The arrow of the selected edge. */
    private Optional<Grip> endAt(Spot spot) {
        return model.drawing().get().routes().stream()
                .filter(route -> isSelected(route) && isNear(route.last(), spot))
                .findFirst()
                .flatMap(route -> model.drawing()
                        .get()
                        .box(route.edge().from())
                        .map(box -> new Grip(box, Optional.of(route.edge().port()), LocalizedText.EMPTY)));
    }

    private boolean isSelected(Route route) {
        return model.session().selection().get().edges().contains(route.edge().id());
    }

    private Optional<Grip> portAt(Spot spot) {
        return model.drawing().get().boxes().stream()
                .filter(box -> !Outward.ports(box.node()).isEmpty() && isNear(box.port(), spot))
                .findFirst()
                .map(box -> new Grip(box, port(box), ALL_TAKEN));
    }

    /** The first port without an edge; an only port may be led elsewhere. */
    private Optional<String> port(Box box) {
        var ports = Outward.ports(box.node());
        if (ports.size() == 1) {
            return Optional.of(ports.get(0));
        }
        return Connections.freePorts(model.session().document().get(), box.node()).stream()
                .findFirst();
    }

    private boolean isNear(Spot one, Spot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) <= REACH / Math.min(1, zoom());
    }

    private double zoom() {
        return model.camera().get().zoom();
    }
}
