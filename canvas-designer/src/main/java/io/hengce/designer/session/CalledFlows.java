package io.hengce.designer.session;

import io.hengce.designer.document.CallEdits.Caller;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.parts.PartReference;
import java.util.Map;
import java.util.Optional;

/**
 * The flows that a run called, however deep, as they were run.
 *
 * @param documents by what names them
 */
public record CalledFlows(Map<PartReference, FlowDocument> documents) {

    public static final CalledFlows NONE = new CalledFlows(Map.of());

    public CalledFlows {
        documents = Map.copyOf(documents);
    }

    /** The flow that a node of one of them calls. */
    public Optional<FlowDocument> of(FlowDocument caller, String node) {
        return new Caller(node, Optional.empty())
                .call(caller)
                .map(call -> new PartReference(PartKind.FLOW, call.flow(), call.hash()))
                .map(documents::get);
    }
}
