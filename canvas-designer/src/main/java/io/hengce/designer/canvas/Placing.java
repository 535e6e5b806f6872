package io.hengce.designer.canvas;

import io.hengce.designer.document.DrawEdits;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.drawing.Route;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.session.Selection;
import io.hengce.designer.words.Words;
import io.hengce.flow.check.Outward;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Placing a new node: a kind is taken up, its ghost follows the pointer, and it is put down on the ground or into an
 * edge. FX thread only.
 */
final class Placing {

    private static final double NEAR_EDGE = 14;

    private final CanvasModel model;
    private final DrawController draw;
    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<String>> armed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<FlowNode> kind = Optional.empty();

    Placing(CanvasModel model, DrawController draw, Words words) {
        this.model = model;
        this.draw = draw;
        this.words = words;
    }

    /** The id of the kind that is taken up. */
    ReadOnlyObjectProperty<Optional<String>> armed() {
        return armed.getReadOnlyProperty();
    }

    void takeUp(FlowNode wanted) {
        kind = Optional.of(draw.fresh(wanted));
        armed.set(Optional.of(wanted.id()));
        model.session().select(Selection.NONE);
        var name = words.both(KindLook.of(wanted).word());
        model.say(Hint.of(words.both("draw.place", name.zh())
                .with(Language.EN, words.both("draw.place", name.en()).en())));
    }

    boolean isUnderWay() {
        return kind.isPresent();
    }

    /** Shows the ghost at the pointer. */
    void to(Spot pointer) {
        kind.ifPresent(node -> {
            var box = ghost(node, pointer);
            var snap = Snap.of(
                    model.drawing().get(),
                    box,
                    new Spot(box.area().x(), box.area().y()),
                    Set.of());
            var edge = edgeAt(node, pointer);
            var area = box.area();
            var rest =
                    edge.isPresent() ? area : new Area(snap.at().x(), snap.at().y(), area.width(), area.height());
            var guides = edge.isPresent() ? List.<Guide>of() : snap.guides();
            model.show(Pending.ghost(new Box(node, rest), guides, edge));
        });
    }

    /** Puts the node down where its ghost is, and selects it. */
    void drop() {
        var ghost = model.pending().get().ghost();
        var edge = model.pending().get().edge();
        giveUp();
        ghost.ifPresent(box -> {
            var at = model.shown().spread().meant(box.area());
            model.session()
                    .apply(
                            edge.isPresent()
                                    ? DrawEdits.insert(edge.get(), box.node(), at)
                                    : DrawEdits.add(box.node(), at));
            model.session().select(Selection.ofNode(box.node().id()));
        });
    }

    void giveUp() {
        kind = Optional.empty();
        armed.set(Optional.empty());
        model.giveUp();
        model.say(Hint.NONE);
    }

    /** The pointer left the canvas; the kind stays taken up. */
    void away() {
        if (isUnderWay()) {
            model.giveUp();
        }
    }

    private static Box ghost(FlowNode node, Spot pointer) {
        var size = NodeSize.of(node);
        return new Box(
                node,
                new Area(
                        pointer.x() - size.width() / 2.0,
                        pointer.y() - size.height() / 2.0,
                        size.width(),
                        size.height()));
    }

    /** A start and an end cannot stand in the middle of an edge. */
    private Optional<String> edgeAt(FlowNode node, Spot pointer) {
        if (node instanceof StartNode || Outward.ports(node).isEmpty()) {
            return Optional.empty();
        }
        return model.drawing()
                .get()
                .routeAt(pointer.x(), pointer.y(), NEAR_EDGE)
                .map(Route::edge)
                .map(edge -> edge.id());
    }
}
