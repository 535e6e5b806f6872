package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.List;

/** Ordered named expressions; a later one may use an earlier one. */
public record DeriveNode(String id, LocalizedText name, List<Assignment> assignments) implements FlowNode {

    public DeriveNode {
        assignments = List.copyOf(assignments);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.derive(this);
    }
}
