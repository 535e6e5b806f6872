package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;

/** Calls another flow for each element of a list; what is taken from the calls are lists in the order of the elements. */
public record LoopNode(String id, LocalizedText name, LoopList over, SubFlowCall call) implements FlowNode {

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.loop(this);
    }
}
