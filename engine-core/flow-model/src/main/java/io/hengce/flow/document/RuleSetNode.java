package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.List;

/** Rules over the values on entry; what hits is applied by priority (descending), then document order. */
public record RuleSetNode(String id, LocalizedText name, RuleHit hit, List<Rule> rules) implements FlowNode {

    public RuleSetNode {
        rules = List.copyOf(rules);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.ruleSet(this);
    }
}
