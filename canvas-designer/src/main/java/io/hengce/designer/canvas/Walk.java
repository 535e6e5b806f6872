package io.hengce.designer.canvas;

import io.hengce.designer.session.Selection;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.StartNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Walking along the edges by keys, from node to node and from edge to edge. FX thread only. */
final class Walk {

    private final CanvasModel model;
    /** The edges that led on, the last one first, so that the way back is the way that was taken. */
    private final Deque<Edge> taken = new ArrayDeque<>();

    private String at = "";

    Walk(CanvasModel model) {
        this.model = model;
    }

    /**
     * To the node behind; from an edge to its end; from nothing to the start.
     *
     * @param adding keeps what is selected
     */
    void onward(boolean adding) {
        var edge = edge().or(() -> leaving(node()).stream().findFirst());
        if (edge.isPresent()) {
            taken.push(edge.get());
            go(edge.get().to(), adding);
        } else if (node().isEmpty()) {
            start().ifPresent(start -> go(start, adding));
        }
    }

    /** To the node before, by the way that was taken; from an edge to its beginning. */
    void back(boolean adding) {
        edge().or(this::cameBy).ifPresent(edge -> {
            taken.removeFirstOccurrence(edge);
            go(edge.from(), adding);
        });
    }

    /** To another edge that leaves the same node, or to the node at its end. */
    void beside(int places, boolean adding) {
        var held = edge();
        held.or(this::cameBy).ifPresent(edge -> {
            var all = leaving(edge.from());
            var other = all.get(Math.floorMod(all.indexOf(edge) + places, all.size()));
            if (held.isPresent()) {
                select(other);
            } else {
                taken.removeFirstOccurrence(edge);
                taken.push(other);
                go(other.to(), adding);
            }
        });
    }

    /** From the node to the first edge that leaves it, else to one that leads to it. */
    void toEdge() {
        leaving(node()).stream().findFirst().or(this::cameBy).ifPresent(this::select);
    }

    private void select(Edge edge) {
        model.session().select(Selection.ofEdge(edge.id()));
        model.drawing().get().routes().stream()
                .filter(route -> route.edge().equals(edge))
                .findFirst()
                .ifPresent(route -> model.see(route.bounds()));
    }

    private void go(String node, boolean adding) {
        var selection = model.session().selection().get();
        var kept = adding && !selection.nodes().contains(node);
        at = node;
        if (kept) {
            model.session().select(selection.toggled(node));
        } else if (!adding) {
            model.session().select(Selection.ofNode(node));
        }
        model.drawing().get().box(node).ifPresent(box -> model.see(box.area()));
    }

    /** The node from which it goes on: of several that are selected, the one come to last. */
    private String node() {
        var selection = model.session().selection().get();
        return selection.nodes().contains(at) ? at : selection.only().orElse("");
    }

    private Optional<Edge> edge() {
        var selection = model.session().selection().get();
        return edges().stream()
                .filter(edge -> selection.nodes().isEmpty() && selection.edges().contains(edge.id()))
                .findFirst();
    }

    private Optional<Edge> cameBy() {
        var node = node();
        var known = edges();
        return taken.stream()
                .filter(edge -> edge.to().equals(node) && known.contains(edge))
                .findFirst()
                .or(() -> known.stream().filter(edge -> edge.to().equals(node)).findFirst());
    }

    private List<Edge> leaving(String node) {
        return edges().stream().filter(edge -> edge.from().equals(node)).toList();
    }

    private List<Edge> edges() {
        return model.session().document().get().edges();
    }

    private Optional<String> start() {
        return model.session().document().get().nodes().stream()
                .filter(StartNode.class::isInstance)
                .map(start -> start.id())
                .findFirst();
    }
}
