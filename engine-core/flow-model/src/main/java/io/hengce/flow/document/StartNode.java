package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;

/** Where a run begins; exactly one in a flow. */
public record StartNode(String id, LocalizedText name) implements FlowNode {

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.start(this);
    }
}
