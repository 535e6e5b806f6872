package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowNode;
import java.util.List;

/** A node that does nothing is most likely not finished. */
final class EmptyNodesRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        var kinds = draft.kinds();
        kinds.derives.forEach(node -> empty(node, node.assignments(), problems));
        kinds.sources.forEach(node -> empty(node, node.response(), problems));
        kinds.ruleSets.forEach(node -> empty(node, node.rules(), problems));
        kinds.models.forEach(node -> empty(node, node.outputs(), problems));
        kinds.listMatches.forEach(node -> empty(node, node.keys(), problems));
        kinds.scorecards.forEach(node -> empty(node, node.characteristics(), problems));
    }

    private static void empty(FlowNode node, List<?> content, Problems problems) {
        if (content.isEmpty()) {
            problems.add(Mistake.NODE_EMPTY, Place.ofNode(node.id()), node.id());
        }
    }
}
