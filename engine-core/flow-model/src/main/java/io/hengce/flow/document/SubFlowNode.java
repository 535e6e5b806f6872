package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;

/** Calls another flow, whose outcome and reasons are raised here. */
public record SubFlowNode(String id, LocalizedText name, SubFlowCall call) implements FlowNode {

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.subFlow(this);
    }
}
