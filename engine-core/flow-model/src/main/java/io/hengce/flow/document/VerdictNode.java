package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.util.List;

/** Raises an outcome with reasons. */
public record VerdictNode(String id, LocalizedText name, Outcome outcome, List<String> reasons) implements FlowNode {

    public VerdictNode {
        reasons = List.copyOf(reasons);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.verdict(this);
    }
}
