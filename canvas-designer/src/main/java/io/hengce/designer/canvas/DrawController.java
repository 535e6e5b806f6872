package io.hengce.designer.canvas;

import io.hengce.designer.document.Alignment;
import io.hengce.designer.document.ArrangeEdits;
import io.hengce.designer.document.CallEdits;
import io.hengce.designer.document.Connections;
import io.hengce.designer.document.DrawEdits;
import io.hengce.designer.document.NewNodes;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.session.Selection;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.check.Outward;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be drawn: new nodes behind others, copies, lines, and taking things away. */
public final class DrawController {

    private static final int GAP = 56;
    private static final int GAP_OF_PORTS = 148;
    private static final int ROW = 100;

    private final CanvasModel model;
    private final Session session;
    private final Extracting extracting;
    private final Clippings clippings;
    private final Words words;

    DrawController(CanvasModel model, Extracting extracting, Words words) {
        this.extracting = extracting;
        this.model = model;
        this.session = model.session();
        this.words = words;
        this.clippings = new Clippings(model, this::show, words);
    }

    /** What is copied, cut and pasted. */
    Clippings clippings() {
        return clippings;
    }

    /** One of each kind, for toolbox and menu. */
    List<FlowNode> kinds() {
        return NewNodes.kinds(session.document().get());
    }

    FlowNode kind(String id) {
        return kinds().stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow();
    }

    /** A node of the kind as it will be drawn. */
    FlowNode fresh(FlowNode kind) {
        return NewNodes.fresh(
                session.document().get(), kind, words.both(KindLook.of(kind).word()));
    }

    /** Puts a node of the kind behind the selected one and selects it. */
    void append(FlowNode kind) {
        selectedBox().ifPresent(box -> {
            var source = box.node();
            var free = Connections.freePorts(session.document().get(), source);
            var port = free.isEmpty() ? Outward.ports(source).stream().findFirst() : Optional.of(free.get(0));
            port.ifPresent(from -> {
                var node = fresh(kind);
                session.apply(DrawEdits.append(source.id(), from, node, behind(box, node)));
                show(List.of(node.id()));
            });
        });
    }

    /** Whether something can stand behind the selected node. */
    boolean canAppend() {
        return selectedBox().filter(box -> !Outward.ports(box.node()).isEmpty()).isPresent();
    }

    /** Whether the selected node calls another flow. */
    boolean canEnter() {
        return session.selectedNode().flatMap(CallEdits::callOf).isPresent();
    }

    /** Whether the selected node stands open. */
    boolean isUnfolded() {
        return session.selectedNode()
                .map(node -> model.unfolding().isOpen(List.of(node.id())))
                .orElse(false);
    }

    /** Closes all nodes that stand open, else does what fits the selected one. */
    void unfold(boolean closing) {
        if (closing) {
            model.unfolding().closeAll();
        } else {
            unfold();
        }
    }

    /** Opens the selected node in place, or closes it. */
    void unfold() {
        if (canEnter()) {
            session.selectedNode().ifPresent(node -> model.unfolding().toggle(List.of(node.id())));
        }
    }

    /** Opens the flow that the selected node calls. */
    void enter() {
        session.selectedNode().ifPresent(node -> session.open(node.id()));
    }

    /** Makes a sub-flow of what is selected. */
    void extract() {
        extracting.extract();
    }

    public void remove() {
        var selection = session.selection().get();
        if (!selection.isEmpty()) {
            session.apply(DrawEdits.remove(selection.nodes(), selection.edges()));
        }
    }

    /** Leads the selected edges automatically again. */
    void straighten() {
        session.apply(ArrangeEdits.straighten(session.selection().get().edges()));
    }

    public void selectAll() {
        session.select(Selection.ofNodes(
                session.document().get().nodes().stream().map(FlowNode::id).toList()));
    }

    void align(Alignment alignment) {
        session.apply(ArrangeEdits.align(nodes(), alignment));
    }

    void distributeAcross() {
        session.apply(ArrangeEdits.distributeAcross(nodes()));
    }

    void distributeDown() {
        session.apply(ArrangeEdits.distributeDown(nodes()));
    }

    void layOutSelection() {
        session.layOut(nodes());
    }

    /** Selects what was drawn, and moves the view no further than it takes to see it. */
    private void show(List<String> drawn) {
        session.select(Selection.ofNodes(drawn));
        drawn.stream()
                .flatMap(node -> model.drawing().get().box(node).stream())
                .map(Box::area)
                .reduce(Area::with)
                .ifPresent(model::see);
    }

    private Set<String> nodes() {
        return session.selection().get().nodes();
    }

    private Optional<Box> selectedBox() {
        return session.selected().get().flatMap(model.drawing().get()::box);
    }

    /** At the right on the same line; lower where something stands there. */
    private Point behind(Box box, FlowNode node) {
        var size = NodeSize.of(node);
        var gap = Outward.ports(box.node()).size() > 1 ? GAP_OF_PORTS : GAP;
        var x = (int) box.area().right() + gap;
        var y = (int) box.area().centreY() - size.height() / 2;
        var rows = new ArrayList<Integer>();
        for (var row = 0; row < 20; row++) {
            rows.add(y + row * ROW);
        }
        var free =
                rows.stream().filter(each -> isFree(new Point(x, each), size)).findFirst();
        var at = new Area(x, free.orElse(y), size.width(), size.height());
        return model.shown().spread().meant(at);
    }

    private boolean isFree(Point at, NodeSize size) {
        var area = new Area(at.x(), at.y(), size.width(), size.height()).grown(8);
        return model.drawing().get().boxes().stream()
                .noneMatch(box -> box.area().meets(area));
    }
}
