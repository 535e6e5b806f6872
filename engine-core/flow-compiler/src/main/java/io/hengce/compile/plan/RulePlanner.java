package io.hengce.compile.plan;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.CrossPlaces;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.TreePath;
import io.hengce.flow.document.TreePlaces;
import io.hengce.flow.document.Validity;
import io.hengce.flow.document.VerdictNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans the rules of every node. One per flow. */
public final class RulePlanner implements FlowNode.Cases<Optional<NodePlan>> {

    private final ValidFlow flow;
    private final NodePlans plans;

    public RulePlanner(ValidFlow flow, MachineNames names) {
        this.flow = flow;
        this.plans = new NodePlans(flow, names);
    }

    public RulePlan plan() {
        return new RulePlan(flow.document().nodes().stream()
                .sorted(Comparator.comparing(FlowNode::id))
                .flatMap(node -> node.accept(this).stream())
                .toList());
    }

    /** The order in which the rules of a set are applied: priority descending, then document order. */
    public static List<Rule> inOrder(RuleSetNode node) {
        return node.rules().stream()
                .sorted(Comparator.comparing(Rule::priority).reversed())
                .toList();
    }

    @Override
    public Optional<NodePlan> ruleSet(RuleSetNode node) {
        var tests = plans.register(node);
        var rules = new ArrayList<PlannedRule>();
        for (var rule : inOrder(node)) {
            var own = new ArrayList<PlannedTest>();
            if (!rule.validity().equals(Validity.ALWAYS)) {
                own.add(tests.inForce(rule.validity()));
            }
            own.addAll(tests.holds(flow.expression(Places.ruleWhen(node.id(), rule.id()))));
            rules.add(plans.rule(Places.rule(node.id(), rule.id()), rule.validity(), own));
        }
        return plans.plan(node, tests, rules);
    }

    @Override
    public Optional<NodePlan> listMatch(ListMatchNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodePlan> parallel(ParallelNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodePlan> join(JoinNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodePlan> decisionTable(DecisionTableNode node) {
        var tests = plans.register(node);
        var rules = new ArrayList<PlannedRule>();
        for (var row : node.rowsInOrder()) {
            var cells = IntStream.range(0, row.when().size())
                    .mapToObj(column -> Places.rowWhen(node.id(), row.id(), column));
            rules.add(plans.rule(
                    Places.row(node.id(), row.id()),
                    Validity.ALWAYS,
                    tests.inCells(0, cells.map(flow::cell).toList())));
        }
        var inputs = node.inputs().stream().map(input -> Places.tableInput(node.id(), input.id()));
        return plans.plan(node, inputs, tests, rules);
    }

    /** A rule for each heading of the rows, then one for each of the columns; the cell is looked up. */
    @Override
    public Optional<NodePlan> crossTable(CrossTableNode node) {
        var tests = plans.register(node);
        var rules = new ArrayList<PlannedRule>();
        headings(node.rows(), CrossPlaces.rows(node.id()), 0, tests, rules);
        headings(
                node.columns(),
                CrossPlaces.columns(node.id()),
                node.rows().inputs().size(),
                tests,
                rules);
        var inputs = Stream.concat(
                inputs(node.rows(), CrossPlaces.rows(node.id())),
                inputs(node.columns(), CrossPlaces.columns(node.id())));
        return plans.plan(node, inputs, tests, rules);
    }

    /** A rule for each leaf. */
    @Override
    public Optional<NodePlan> decisionTree(DecisionTreeNode node) {
        var tests = plans.register(node);
        var places = new TreePlaces(node.id());
        var choices = new TreeTests(flow, places, tests);
        var rules = new ArrayList<PlannedRule>();
        for (var path : TreePath.of(node)) {
            rules.add(plans.rule(places.leaf(path.leaf().id()), Validity.ALWAYS, choices.of(path)));
        }
        return plans.plan(node, tests, rules);
    }

    private static Stream<Place> inputs(CrossSide side, CrossPlaces places) {
        return side.inputs().stream().map(input -> places.input(input.id()));
    }

    private void headings(
            CrossSide side, CrossPlaces places, int firstInput, TestRegister tests, List<PlannedRule> rules) {
        for (var heading : side.headings()) {
            var cells = IntStream.range(0, heading.when().size()).mapToObj(input -> places.when(heading.id(), input));
            rules.add(plans.rule(
                    places.heading(heading.id()),
                    Validity.ALWAYS,
                    tests.inCells(firstInput, cells.map(flow::cell).toList())));
        }
    }

    @Override
    public Optional<NodePlan> scorecard(ScorecardNode node) {
        var tests = plans.register(node);
        var rules = new ArrayList<PlannedRule>();
        for (var input = 0; input < node.characteristics().size(); input++) {
            bins(node, input, tests, rules);
        }
        var inputs = node.characteristics().stream().map(each -> Places.characteristic(node.id(), each.id()));
        return plans.plan(node, inputs, tests, rules);
    }

    private void bins(ScorecardNode node, int input, TestRegister tests, List<PlannedRule> rules) {
        Characteristic characteristic = node.characteristics().get(input);
        for (var bin : characteristic.bins()) {
            var place = Places.bin(node.id(), characteristic.id(), bin.id());
            rules.add(plans.rule(place, Validity.ALWAYS, tests.inCells(input, List.of(flow.cell(place)))));
        }
    }

    @Override
    public Optional<NodePlan> start(StartNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodePlan> derive(DeriveNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodePlan> model(ModelNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodePlan> dataSource(DataSourceNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodePlan> branch(BranchNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodePlan> split(SplitNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodePlan> verdict(VerdictNode node) {
        return Optional.empty();
    }

    /** A rule for each adjustment. */
    @Override
    public Optional<NodePlan> limitPricing(LimitPricingNode node) {
        var tests = plans.register(node);
        var rules = new ArrayList<PlannedRule>();
        for (var each : node.pricing().map(Pricing::adjustments).orElse(List.of())) {
            var own = tests.holds(flow.expression(Places.adjustmentWhen(node.id(), each.id())));
            rules.add(plans.rule(Places.adjustment(node.id(), each.id()), Validity.ALWAYS, own));
        }
        return plans.plan(node, tests, rules);
    }

    @Override
    public Optional<NodePlan> review(ReviewNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodePlan> subFlow(SubFlowNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodePlan> loop(LoopNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodePlan> end(EndNode node) {
        return Optional.empty();
    }
}
