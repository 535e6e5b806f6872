package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;

/** Where all branches of a {@link ParallelNode} meet and the run goes on as one. */
public record JoinNode(String id, LocalizedText name) implements FlowNode {

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.join(this);
    }
}
