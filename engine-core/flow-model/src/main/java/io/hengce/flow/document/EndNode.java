package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;

/** Where a run ends; at least one on every path. */
public record EndNode(String id, LocalizedText name) implements FlowNode {

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.end(this);
    }
}
