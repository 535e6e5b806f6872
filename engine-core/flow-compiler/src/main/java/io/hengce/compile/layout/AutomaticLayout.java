package io.hengce.compile.layout;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Draws a flow from left to right: a pure function of nodes, edges, names and notes, for any draft. The order of nodes
 * and edges in the document means nothing; where all is drawn, notes stay where they are. Safe for many threads. Large flows take seconds.
 */
public final class AutomaticLayout {

    /** Free room at the left of a node where several edges meet: a BPMN diagram has a gateway there. */
    public static final int MEETING_ROOM = 62;

    static final int MARGIN = 40;
    static final int ROW_GAP = 56;

    /** Twice what a flow may have; a larger draft is only put in order. */
    private static final int MOST_NODES = 4_000;

    private AutomaticLayout() {}

    /** All nodes anew, each in its lane, and the lanes around them; below the notes where the drawing would cover one. */
    public static Layout of(FlowDocument document) {
        var outline = Outline.of(document, id -> true);
        var stages = Stages.of(document, outline);
        var drawn = LaneFit.of(document, stages, drawn(outline, stages));
        var notes = new NoteAreas(document.layout().notes());
        var down = notes.areCoveredBy(drawn) ? notes.bottom() + ROW_GAP - MARGIN : 0;
        return moved(drawn, 0, down).withNotes(document.layout().notes());
    }

    /** Only some nodes anew, where they stood and each in its lane; the others make room where they have to. */
    public static Layout of(FlowDocument document, Set<String> nodes) {
        return Part.of(document, nodes);
    }

    /** The document's own layout, with the nodes that have no place drawn below the others. */
    public static Layout complete(FlowDocument document) {
        var own = document.layout();
        var placed = document.nodes().stream()
                .map(FlowNode::id)
                .filter(own.nodes()::containsKey)
                .map(own.nodes()::get)
                .toList();
        if (placed.size() == document.nodes().size()) {
            return own;
        }
        if (placed.isEmpty()) {
            return of(document);
        }
        var left = placed.stream().mapToInt(Point::x).min().orElseThrow();
        var lowest = placed.stream().mapToInt(Point::y).max().orElseThrow() + NodeSize.CARD.height();
        var top = Math.max(lowest, new NoteAreas(own.notes()).bottom()) + ROW_GAP;
        var drawn = drawn(Outline.of(document, id -> !own.nodes().containsKey(id)), Stages.none());
        return with(own, moved(drawn, left - MARGIN, top - MARGIN));
    }

    private static Layout drawn(Outline outline, Stages stages) {
        return outline.nodes().size() > MOST_NODES ? Grid.of(outline, stages) : ElkDrawing.of(outline, stages);
    }

    private static Layout with(Layout own, Layout added) {
        var nodes = new HashMap<>(own.nodes());
        nodes.putAll(added.nodes());
        var bends = new HashMap<>(own.bends());
        bends.putAll(added.bends());
        return own.withDrawing(nodes, bends);
    }

    private static Layout moved(Layout layout, int right, int down) {
        return new Layout(
                moved(layout.nodes(), at -> at.moved(right, down)),
                moved(
                        layout.bends(),
                        bends -> bends.stream().map(at -> at.moved(right, down)).toList()),
                List.of(),
                layout.lanes().stream().map(lane -> moved(lane, right, down)).toList());
    }

    private static Lane moved(Lane lane, int right, int down) {
        return new Lane(lane.id(), lane.at().moved(right, down), lane.width(), lane.height(), lane.text());
    }

    private static <T> Map<String, T> moved(Map<String, T> things, UnaryOperator<T> move) {
        return things.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> move.apply(each.getValue())));
    }
}
