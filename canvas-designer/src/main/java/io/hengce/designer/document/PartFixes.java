package io.hengce.designer.document;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitShadow;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.document.SubFlowNode;
import java.util.List;
import java.util.Optional;

/** Takes the present content of lists, models and flows that a node names by their content. */
final class PartFixes {

    private PartFixes() {}

    /** @param names the node, the file, the old hash and the present one */
    static Optional<Edit> takeHash(FlowDocument document, Place place, List<String> names) {
        if (names.size() < 4) {
            return Optional.empty();
        }
        var swap = new Swap(names.get(2), names.get(3));
        return place.node()
                .flatMap(document::node)
                .flatMap(swap::in)
                .map(node -> Edit.of(
                        "采用 " + names.get(1) + " 现在的内容",
                        "Take " + names.get(1) + " as it is now",
                        now -> now.withNode(node)));
    }

    private record Swap(String old, String now) {

        private Optional<FlowNode> in(FlowNode node) {
            if (node instanceof ListMatchNode match) {
                return Optional.of(new ListMatchNode(
                        match.id(),
                        match.name(),
                        match.purpose(),
                        match.list(),
                        hash(match.hash()),
                        match.keys(),
                        match.variable(),
                        match.values()));
            }
            if (node instanceof ModelNode model) {
                return Optional.of(new ModelNode(
                        model.id(), model.name(), model.model(), hash(model.hash()), model.inputs(), model.outputs()));
            }
            if (node instanceof SubFlowNode flow) {
                return Optional.of(new SubFlowNode(flow.id(), flow.name(), call(flow.call())));
            }
            if (node instanceof LoopNode loop) {
                return Optional.of(new LoopNode(loop.id(), loop.name(), loop.over(), call(loop.call())));
            }
            return Optional.of(node)
                    .filter(SplitNode.class::isInstance)
                    .map(SplitNode.class::cast)
                    .map(split -> new SplitNode(
                            split.id(),
                            split.name(),
                            split.salt(),
                            split.groups(),
                            split.shadows().stream().map(this::shadow).toList()));
        }

        private SplitShadow shadow(SplitShadow shadow) {
            return new SplitShadow(shadow.id(), shadow.name(), shadow.from(), shadow.share(), call(shadow.call()));
        }

        private SubFlowCall call(SubFlowCall call) {
            return new SubFlowCall(call.flow(), hash(call.hash()), call.inputs(), call.outputs());
        }

        private String hash(String found) {
            return found.equals(old) ? now : found;
        }
    }
}
