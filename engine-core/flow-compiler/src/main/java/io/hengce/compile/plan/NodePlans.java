package io.hengce.compile.plan;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Validity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts plans together and numbers them and their rules, through the whole flow. One per flow. */
final class NodePlans {

    private final ValidFlow flow;
    private final MachineNames names;
    private int planNumber;
    private int ruleNumber;

    NodePlans(ValidFlow flow, MachineNames names) {
        this.flow = flow;
        this.names = names;
    }

    TestRegister register(FlowNode node) {
        return new TestRegister(names.ofNode(node.id()));
    }

    PlannedRule rule(Place place, Validity validity, List<PlannedTest> tests) {
        ruleNumber++;
        return new PlannedRule(String.format(Locale.ROOT, "R%06d", ruleNumber), place, validity, tests);
    }

    Optional<NodePlan> plan(FlowNode node, TestRegister tests, List<PlannedRule> rules) {
        return plan(node, Stream.of(), tests, rules);
    }

    /** @param inputs where their expressions stand */
    Optional<NodePlan> plan(FlowNode node, Stream<Place> inputs, TestRegister tests, List<PlannedRule> rules) {
        var number = planNumber++;
        var units = inputs.map(input -> flow.expression(input).units()).toList();
        return Optional.of(new NodePlan(number, node.id(), names.ofNode(node.id()), units, tests.all(), rules));
    }
}
