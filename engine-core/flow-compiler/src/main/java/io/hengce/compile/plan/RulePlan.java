package io.hengce.compile.plan;

import java.util.List;
import java.util.function.Predicate;

/** The planned rules of a flow, a plan for every rule set, table and scorecard, sorted by node id. */
public record RulePlan(List<NodePlan> nodes) {

    public RulePlan {
        nodes = List.copyOf(nodes);
    }

    /** The plan of a node that is known to have rules; a bug otherwise. */
    public NodePlan node(String id) {
        return nodes.stream()
                .filter(plan -> plan.node().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rules in node " + id));
    }

    public int ruleCount() {
        return nodes.stream().mapToInt(plan -> plan.rules().size()).sum();
    }

    /** The machine names of all rules whose place is wanted. */
    public List<String> names(Predicate<PlannedRule> wanted) {
        return nodes.stream()
                .flatMap(plan -> plan.rules().stream())
                .filter(wanted)
                .map(PlannedRule::name)
                .toList();
    }
}
