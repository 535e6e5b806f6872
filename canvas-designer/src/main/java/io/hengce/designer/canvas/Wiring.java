package io.hengce.designer.canvas;

import io.hengce.designer.document.Connections;
import io.hengce.designer.document.DrawEdits;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.drawing.Neighbours;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.session.Selection;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.check.Outward;
import io.hengce.flow.document.Edge;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Drawing an edge by keys: from a port over the nodes that it may lead to, one after the other. FX thread only. */
final class Wiring {

    private final CanvasModel model;
    private final Words words;
    private final NodeWords nodeWords;
    private Optional<Lead> lead = Optional.empty();

    /**
     * An edge under way.
     *
     * @param targets where it may lead, the nearest first
     * @param aim which of them it leads to if Enter is pressed now
     */
    private record Lead(Box source, String port, List<Box> targets, int aim) {
        private Lead aimed(int wanted) {
            return new Lead(source, port, targets, Math.floorMod(wanted, targets.size()));
        }

        private Box target() {
            return targets.get(aim);
        }
    }

    Wiring(CanvasModel model, Words words) {
        this.model = model;
        this.words = words;
        this.nodeWords = new NodeWords(words);
    }

    boolean isUnderWay() {
        return lead.isPresent();
    }

    /** The node that is selected, where something can leave it; of a selected edge the node that it leaves. */
    Optional<Box> source() {
        return edge().map(Edge::from)
                .or(() -> model.session().selection().get().only())
                .flatMap(model.drawing().get()::box)
                .filter(box -> !Outward.ports(box.node()).isEmpty());
    }

    /** The ports to choose from; a selected edge has chosen. */
    List<String> ports() {
        return edge().map(edge -> List.of(edge.port()))
                .or(() -> source().map(box -> Outward.ports(box.node())))
                .orElse(List.of());
    }

    /** Begins with the nearest target; says so where there is none. */
    void begin(String port) {
        source().ifPresent(source -> {
            var allowed = Connections.from(
                            model.session().document().get(), source.node().id())
                    .targets();
            var targets = model.drawing().get().boxes().stream()
                    .filter(box -> allowed.contains(box.node().id()))
                    .sorted(Comparator.comparingDouble(box -> distance(source.port(), box)))
                    .toList();
            if (targets.isEmpty()) {
                model.say(Hint.refusal(words.both("wire.nowhere")));
            } else {
                aim(new Lead(source, port, targets, 0));
            }
        });
    }

    /** To another target in the order of their distance. */
    void next(int places) {
        lead.ifPresent(now -> aim(now.aimed(now.aim() + places)));
    }

    /** To the nearest target in a direction. */
    void towards(int x, int y) {
        lead.ifPresent(now -> {
            var area = now.target().area();
            Neighbours.towards(now.targets(), new Spot(area.centreX(), area.centreY()), x, y)
                    .ifPresent(found -> aim(now.aimed(now.targets().indexOf(found))));
        });
    }

    /** Draws the edge as it is shown; the source stays selected, so that its next port can follow. */
    void connect() {
        lead.ifPresent(now -> {
            var source = now.source().node().id();
            giveUp();
            model.session()
                    .apply(DrawEdits.connect(
                            source, now.port(), now.target().node().id()));
            model.session().select(Selection.ofNode(source));
        });
    }

    void giveUp() {
        if (isUnderWay()) {
            lead = Optional.empty();
            model.giveUp();
            model.say(Hint.NONE);
        }
    }

    /** Says what must be selected before an edge can begin. */
    void refuse() {
        model.say(Hint.refusal(words.both("wire.from")));
    }

    private void aim(Lead aimed) {
        lead = Optional.of(aimed);
        var target = aimed.target();
        var area = target.area();
        model.see(area);
        model.show(Pending.wire(new Pending.Wire(
                aimed.source().node().id(),
                aimed.source().port(),
                new Spot(area.x(), area.centreY()),
                Optional.of(target.node().id()),
                ids(aimed.targets()))));
        model.say(Hint.of(words.both("wire.aim", nodeWords.name(target.node()))));
    }

    private Optional<Edge> edge() {
        var selection = model.session().selection().get();
        return model.session().document().get().edges().stream()
                .filter(edge -> selection.nodes().isEmpty() && selection.edges().equals(Set.of(edge.id())))
                .findFirst();
    }

    private static Set<String> ids(List<Box> boxes) {
        return boxes.stream().map(box -> box.node().id()).collect(Collectors.toSet());
    }

    private static double distance(Spot port, Box box) {
        return Math.hypot(box.area().x() - port.x(), box.area().centreY() - port.y());
    }
}
