package io.hengce.engine.run;

import io.hengce.compile.CompiledFlow;
import io.hengce.compile.plan.NodePlan;
import io.hengce.compile.plan.RulePlanner;
import io.hengce.engine.source.DataSources;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CallSite;
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
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.expr.AssignmentCode;
import io.hengce.flow.expr.ValueWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes a drawn node into what it does, bound to slots and places. One per flow. */
final class LogicMaker implements FlowNode.Cases<NodeLogic> {

    private final ValidFlow flow;
    private final ReasonCatalogue reasons;
    private final DataSources sources;
    private final CallBinding calls;
    private final CallBinding shadows;
    private final boolean decides;
    private final boolean asksPaid;
    private final boolean generates;
    private final Map<String, NodePlan> plans;
    private final Map<String, Target> targets = new HashMap<>();

    /** @param decides whether splits have their shadows run */
    LogicMaker(CompiledFlow compiled, ReasonCatalogue reasons, CalledFlows called, boolean decides) {
        this.reasons = reasons;
        this.decides = decides;
        this.asksPaid = !called.inShadow();
        this.generates = called.surroundings().generatesCode();
        this.shadows = new CallBinding(this, compiled, called.shadows());
        this.sources = called.surroundings().sources();
        this.calls = new CallBinding(this, compiled, called);
        this.flow = compiled.flow();
        this.plans =
                compiled.rulePlan().nodes().stream().collect(Collectors.toMap(NodePlan::node, Function.identity()));
    }

    @Override
    public NodeLogic start(StartNode node) {
        return new StartLogic(node.id());
    }

    @Override
    public NodeLogic derive(DeriveNode node) {
        var assigned = node.assignments().stream()
                .map(each -> assigned(each.variable(), Places.assignment(node.id(), each.variable())))
                .toList();
        var writers = assigned.stream().map(DeriveLogic.Assigned::writer).toList();
        return new DeriveLogic(node.id(), assigned, generates ? AssignmentCode.of(writers) : Optional.empty());
    }

    private DeriveLogic.Assigned assigned(String variable, Place place) {
        var target = target(variable);
        return new DeriveLogic.Assigned(target, place, flow.expression(place).into(flow.slots(), target.slot()));
    }

    @Override
    public NodeLogic dataSource(DataSourceNode node) {
        return asksPaid || node.terms().cost().signum() == 0
                ? new SourceBinding(this, flow, sources).logic(node)
                : new UnaskedLogic(node);
    }

    @Override
    public NodeLogic ruleSet(RuleSetNode node) {
        var ordered = RulePlanner.inOrder(node);
        var targets = new RuleTargets(ordered, this::target);
        var rules = ordered.stream()
                .map(rule -> new RuleBinding(this, targets, node.id(), rule).applied())
                .toList();
        return new RuleSetLogic(plan(node), node.hit(), rules, targets);
    }

    @Override
    public NodeLogic listMatch(ListMatchNode node) {
        var keys = node.keys().stream()
                .map(key -> formula(Places.matchKey(node.id(), key.column())))
                .toList();
        var values = node.values().stream()
                .map(value -> new ListMatchLogic.Taken(
                        target(value.variable()), value.column(), Places.matchValue(node.id(), value.variable())))
                .toList();
        return new ListMatchLogic(node.id(), flow.list(node.id()), keys, target(node.variable()), values);
    }

    @Override
    public NodeLogic parallel(ParallelNode node) {
        return new ParallelBinding(flow, node).logic();
    }

    @Override
    public NodeLogic join(JoinNode node) {
        return new JoinLogic(node.id());
    }

    @Override
    public NodeLogic decisionTable(DecisionTableNode node) {
        return new TableBinding(this, flow, node).logic(plan(node));
    }

    @Override
    public NodeLogic crossTable(CrossTableNode node) {
        return new CrossTableBinding(this, flow, node).logic(plan(node));
    }

    @Override
    public NodeLogic decisionTree(DecisionTreeNode node) {
        return new DecisionTreeBinding(this, flow, node).logic(plan(node));
    }

    @Override
    public NodeLogic scorecard(ScorecardNode node) {
        return new ScorecardBinding(this, node).logic(plan(node), flow.slots());
    }

    @Override
    public NodeLogic model(ModelNode node) {
        return new ModelLogic(
                node, flow.model(node.id()), input -> formula(Places.modelInput(node.id(), input)), this::target);
    }

    @Override
    public NodeLogic branch(BranchNode node) {
        var ports = node.ports().stream()
                .map(port -> {
                    var place = Places.port(node.id(), port.id());
                    return new BranchLogic.Port(
                            port.id(), place, flow.expression(place).condition());
                })
                .toList();
        var conditions = node.ports().stream()
                .map(port -> flow.expression(Places.port(node.id(), port.id())))
                .toList();
        return new BranchLogic(node.id(), ports, generates ? BranchLogic.code(conditions) : Optional.empty());
    }

    @Override
    public NodeLogic split(SplitNode node) {
        return new SplitLogic(node, decides ? shadows(node) : List.of());
    }

    private List<ShadowLogic> shadows(SplitNode node) {
        return node.shadows().stream()
                .map(shadow -> new ShadowLogic(node.id(), shadow.range(), shadows.logic(CallSite.of(node, shadow))))
                .toList();
    }

    @Override
    public NodeLogic verdict(VerdictNode node) {
        return new VerdictLogic(node, reasons);
    }

    @Override
    public NodeLogic limitPricing(LimitPricingNode node) {
        return new LimitPricingBinding(this, node).logic(plan(node));
    }

    @Override
    public NodeLogic review(ReviewNode node) {
        return new ReviewLogic(node, reasons);
    }

    @Override
    public NodeLogic subFlow(SubFlowNode node) {
        return new SubFlowLogic(node, calls.logic(CallSite.of(node)));
    }

    @Override
    public NodeLogic loop(LoopNode node) {
        var site = CallSite.of(node);
        return new LoopLogic(node, calls.logic(site), formula(site.list()));
    }

    @Override
    public NodeLogic end(EndNode node) {
        return new EndLogic(node.id());
    }

    ReasonCatalogue reasons() {
        return reasons;
    }

    NodeInputs inputs(List<String> ids, List<Formula> formulas) {
        return new NodeInputs(ids, formulas, generates);
    }

    LookedUp lookedUp(NodePlan plan, NodeInputs inputs) {
        return new LookedUp(plan, inputs, generates);
    }

    Formula formula(Place place) {
        return new Formula(place, flow.expression(place));
    }

    /** One target a field, so that two actions on one field meet. */
    Target target(String field) {
        return targets.computeIfAbsent(field, id -> {
            var slot = flow.slots().require(id);
            return new Target(id, slot, ValueWriter.of(flow.slots().type(slot)));
        });
    }

    private NodePlan plan(FlowNode node) {
        var plan = plans.get(node.id());
        if (plan == null) {
            throw new IllegalArgumentException("no rules planned for " + node.id());
        }
        return plan;
    }
}
