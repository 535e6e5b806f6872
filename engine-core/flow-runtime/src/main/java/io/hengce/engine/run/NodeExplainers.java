package io.hengce.engine.run;

import io.hengce.compile.plan.RulePlanner;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CallSite;
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
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.TreePlaces;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.document.VerdictNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes what explains the nodes of a flow: all that is the same in every run. Safe for many threads. */
record NodeExplainers(ValidFlow flow) implements FlowNode.Cases<NodeExplainer> {

    /** A node with more conditions and cells than these is explained when somebody asks: it would take megabytes of every load. */
    static final int AT_LOAD = 10_000;

    private static NodeExplainer of(int texts, Supplier<NodeExplainer> maker) {
        return texts <= AT_LOAD ? maker.get() : new LaterExplainer(maker);
    }

    private ComputationTeller computation(String id, Place place) {
        return ComputationTeller.of(id, place, flow);
    }

    @Override
    public NodeExplainer start(StartNode node) {
        return NodeExplainer.NOTHING;
    }

    @Override
    public NodeExplainer verdict(VerdictNode node) {
        return NodeExplainer.NOTHING;
    }

    @Override
    public NodeExplainer review(ReviewNode node) {
        return NodeExplainer.NOTHING;
    }

    @Override
    public NodeExplainer parallel(ParallelNode node) {
        return NodeExplainer.NOTHING;
    }

    @Override
    public NodeExplainer join(JoinNode node) {
        return NodeExplainer.NOTHING;
    }

    @Override
    public NodeExplainer end(EndNode node) {
        return NodeExplainer.NOTHING;
    }

    /** What the keys read is personal: a look into a list tells only what came of it. */
    @Override
    public NodeExplainer listMatch(ListMatchNode node) {
        return NodeExplainer.NOTHING;
    }

    @Override
    public NodeExplainer derive(DeriveNode node) {
        var slots = WrittenSlots.of(node.id(), flow);
        var assigned = node.assignments().stream()
                .map(each -> new DeriveExplainer.Assigned(
                        computation(each.variable(), Places.assignment(node.id(), each.variable())),
                        slots.number(each.variable())))
                .toList();
        return new DeriveExplainer(node.id(), assigned);
    }

    @Override
    public NodeExplainer dataSource(DataSourceNode node) {
        return new ComputationTellers(
                node.id(),
                node.request().stream()
                        .map(input -> computation(input.path(), Places.sourceInput(node.id(), input.path())))
                        .toList());
    }

    /** What the called flow did tells its own trace. */
    @Override
    public NodeExplainer subFlow(SubFlowNode node) {
        return called(CallSite.of(node));
    }

    @Override
    public NodeExplainer loop(LoopNode node) {
        return called(CallSite.of(node));
    }

    private NodeExplainer called(CallSite site) {
        var expressions = new ArrayList<ComputationTeller>();
        site.over().ifPresent(over -> expressions.add(computation("list", site.list())));
        site.call().inputs().forEach(input -> expressions.add(computation(input.field(), site.input(input.field()))));
        return new ComputationTellers(site.node(), expressions);
    }

    @Override
    public NodeExplainer model(ModelNode node) {
        return new ComputationTellers(
                node.id(),
                node.inputs().stream()
                        .map(input -> computation(input.field(), Places.modelInput(node.id(), input.field())))
                        .toList());
    }

    @Override
    public NodeExplainer ruleSet(RuleSetNode node) {
        return of(node.rules().size(), () -> rules(node));
    }

    private NodeExplainer rules(RuleSetNode node) {
        var rules = RulePlanner.inOrder(node).stream()
                .map(rule -> new RuleSetExplainer.Ordered(
                        new RuleTeller(
                                rule.id(),
                                rule.validity(),
                                flow.expression(Places.ruleWhen(node.id(), rule.id()))
                                        .explainer()),
                        Places.rule(node.id(), rule.id())))
                .toList();
        return new RuleSetExplainer(node.id(), node.hit(), rules);
    }

    @Override
    public NodeExplainer decisionTable(DecisionTableNode node) {
        return of(node.rows().size() * node.inputs().size(), () -> rows(node));
    }

    private NodeExplainer rows(DecisionTableNode node) {
        var tellers = new MissTellers(flow);
        node.inputs().forEach(input -> tellers.input(input.id(), Places.tableInput(node.id(), input.id())));
        node.rows()
                .forEach(row -> tellers.row(
                        row.id(), 0, node.inputs().size(), column -> Places.rowWhen(node.id(), row.id(), column)));
        return tellers.explainer(node.id(), NodeWhy.Rows::new);
    }

    @Override
    public NodeExplainer crossTable(CrossTableNode node) {
        return of(cells(node.rows()) + cells(node.columns()), () -> headings(node));
    }

    private static int cells(CrossSide side) {
        return side.headings().size() * side.inputs().size();
    }

    private NodeExplainer headings(CrossTableNode node) {
        var tellers = new MissTellers(flow);
        var rows = CrossPlaces.rows(node.id());
        var columns = CrossPlaces.columns(node.id());
        node.rows().inputs().forEach(input -> tellers.input(input.id(), rows.input(input.id())));
        node.columns().inputs().forEach(input -> tellers.input(input.id(), columns.input(input.id())));
        headings(node.rows(), rows, 0, tellers);
        headings(node.columns(), columns, node.rows().inputs().size(), tellers);
        return tellers.explainer(node.id(), NodeWhy.Headings::new);
    }

    private static void headings(CrossSide side, CrossPlaces places, int first, MissTellers tellers) {
        for (var heading : side.headings()) {
            tellers.row(
                    places.heading(heading.id()).path(),
                    first,
                    side.inputs().size(),
                    input -> places.when(heading.id(), input));
        }
    }

    @Override
    public NodeExplainer decisionTree(DecisionTreeNode node) {
        var branches = node.splits().stream()
                .mapToInt(split -> split.branches().size())
                .sum();
        return of(branches, () -> splits(node));
    }

    private NodeExplainer splits(DecisionTreeNode node) {
        var splits = new LinkedHashMap<String, DecisionTreeExplainer.Split>();
        node.splits().forEach(split -> splits.put(split.id(), split(split, new TreePlaces(node.id()))));
        return new DecisionTreeExplainer(node.id(), node.root(), splits);
    }

    private DecisionTreeExplainer.Split split(TreeSplit split, TreePlaces places) {
        var branches = split.branches().stream()
                .map(branch ->
                        new PortTellers.Port(branch.id(), flow.expression(places.branch(split.id(), branch.id()))))
                .toList();
        var to = split.branches().stream().map(TreeBranch::to).toList();
        return new DecisionTreeExplainer.Split(split.id(), new PortTellers(branches), to, split.otherwise());
    }

    @Override
    public NodeExplainer scorecard(ScorecardNode node) {
        return new ScorecardExplainer(
                node.id(),
                node.characteristics().stream()
                        .map(each -> computation(each.id(), Places.characteristic(node.id(), each.id())))
                        .toList());
    }

    @Override
    public NodeExplainer branch(BranchNode node) {
        var ports = new PortTellers(node.ports().stream()
                .map(port -> new PortTellers.Port(port.id(), flow.expression(Places.port(node.id(), port.id()))))
                .toList());
        var id = node.id();
        return visit -> Optional.of(new NodeWhy.Ports(id, ports.whys(visit)));
    }

    @Override
    public NodeExplainer split(SplitNode node) {
        var shares = Optional.<NodeWhy>of(new NodeWhy.Shares(node.id(), node.ranges()));
        return visit -> shares;
    }

    @Override
    public NodeExplainer limitPricing(LimitPricingNode node) {
        return new TermsExplainers(flow, node).explainer();
    }
}
