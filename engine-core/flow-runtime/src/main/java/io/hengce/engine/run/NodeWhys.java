package io.hengce.engine.run;

import io.hengce.compile.plan.RulePlanner;
import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.Computation;
import io.hengce.flow.decision.NodeWhy.PortWhy;
import io.hengce.flow.decision.NodeWhy.RowMiss;
import io.hengce.flow.decision.NodeWhy.RuleWhy;
import io.hengce.flow.decision.RuleState;
import io.hengce.flow.decision.Why;
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
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.document.Validity;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why one node did what it did in one run. One per visit. */
record NodeWhys(WhyMaker maker, Visit visit) implements FlowNode.Cases<Optional<NodeWhy>> {

    @Override
    public Optional<NodeWhy> start(StartNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodeWhy> verdict(VerdictNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodeWhy> limitPricing(LimitPricingNode node) {
        return Optional.of(new LimitPricingWhys(this, node).terms());
    }

    @Override
    public Optional<NodeWhy> review(ReviewNode node) {
        return Optional.empty();
    }

    /** What the called flow did tells its own trace. */
    @Override
    public Optional<NodeWhy> subFlow(SubFlowNode node) {
        return computed(CallSite.of(node));
    }

    @Override
    public Optional<NodeWhy> loop(LoopNode node) {
        return computed(CallSite.of(node));
    }

    private Optional<NodeWhy> computed(CallSite site) {
        var places = new LinkedHashMap<String, Place>();
        site.over().ifPresent(over -> places.put("list", site.list()));
        site.call().inputs().forEach(input -> places.put(input.field(), site.input(input.field())));
        return computed(places);
    }

    @Override
    public Optional<NodeWhy> end(EndNode node) {
        return Optional.empty();
    }

    /** A later assignment sees what an earlier one wrote. */
    @Override
    public Optional<NodeWhy> derive(DeriveNode node) {
        var expressions = new ArrayList<Computation>();
        var seen = visit.entry().copy();
        var after = visit.after();
        for (var assignment : node.assignments()) {
            var computation =
                    computation(assignment.variable(), Places.assignment(node.id(), assignment.variable()), seen);
            expressions.add(computation);
            if (!computation.fault().isEmpty()) {
                break;
            }
            var slot = maker.flow().slots().require(assignment.variable());
            seen.set(slot, after.get(slot));
        }
        return Optional.of(new NodeWhy.Computed(node.id(), expressions));
    }

    @Override
    public Optional<NodeWhy> dataSource(DataSourceNode node) {
        var places = new LinkedHashMap<String, Place>();
        node.request().forEach(input -> places.put(input.path(), Places.sourceInput(node.id(), input.path())));
        return computed(places);
    }

    /** What expressions read that are evaluated in this order, up to one that failed. */
    private Optional<NodeWhy> computed(Map<String, Place> places) {
        var computations = new ArrayList<Computation>();
        for (var place : places.entrySet()) {
            var computation = computation(place.getKey(), place.getValue(), visit.entry());
            computations.add(computation);
            if (!computation.fault().isEmpty()) {
                break;
            }
        }
        return Optional.of(new NodeWhy.Computed(visit.node(), computations));
    }

    Computation computation(String id, Place place, Frame frame) {
        var text = maker.flow().expression(place).text();
        return new Computation(id, text, maker.values(place, frame), visit.faultAt(place));
    }

    @Override
    public Optional<NodeWhy> ruleSet(RuleSetNode node) {
        var rules = new ArrayList<RuleWhy>();
        var ended = false;
        for (var rule : RulePlanner.inOrder(node)) {
            var why = ended ? new RuleWhy(rule.id(), RuleState.NOT_REACHED, Optional.empty()) : rule(node, rule);
            rules.add(why);
            ended |= why.state() == RuleState.FAULT
                    || why.state() == RuleState.HIT && node.hit() == RuleHit.FIRST
                    || visit.endedWithin(Places.rule(node.id(), rule.id()));
        }
        return Optional.of(new NodeWhy.Rules(node.id(), rules));
    }

    private RuleWhy rule(RuleSetNode node, Rule rule) {
        if (!rule.validity().on(visit.date())) {
            return new RuleWhy(rule.id(), outOfForce(rule.validity()), Optional.empty());
        }
        var why = maker.condition(Places.ruleWhen(node.id(), rule.id()), visit.entry());
        return new RuleWhy(rule.id(), state(why.answer()), Optional.of(why));
    }

    private RuleState outOfForce(Validity validity) {
        if (!validity.enabled()) {
            return RuleState.OFF;
        }
        return validity.from().filter(visit.date()::isBefore).isPresent() ? RuleState.NOT_YET : RuleState.EXPIRED;
    }

    static RuleState state(Answer answer) {
        return switch (answer) {
            case TRUE -> RuleState.HIT;
            case FALSE, UNKNOWN -> RuleState.NO_HIT;
            case FAULT -> RuleState.FAULT;
            case NOT_REACHED -> RuleState.NOT_REACHED;
        };
    }

    /** What the keys read is personal: a look into a list tells only what came of it. */
    @Override
    public Optional<NodeWhy> listMatch(ListMatchNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodeWhy> parallel(ParallelNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodeWhy> join(JoinNode node) {
        return Optional.empty();
    }

    @Override
    public Optional<NodeWhy> decisionTable(DecisionTableNode node) {
        var inputs = new ArrayList<Computation>();
        var values = new ArrayList<Value>();
        for (var input : node.inputs()) {
            var place = Places.tableInput(node.id(), input.id());
            var computation = computation(input.id(), place, visit.entry());
            inputs.add(computation);
            if (!computation.fault().isEmpty()) {
                return Optional.of(new NodeWhy.Rows(node.id(), inputs, List.of(), 0));
            }
            values.add(maker.flow().expression(place).evaluator().evaluate(visit.entry()));
        }
        var misses = node.rows().stream()
                .flatMap(row -> miss(node, row, values).stream())
                .toList();
        var told = Math.min(misses.size(), NodeWhy.Rows.MOST_MISSES);
        return Optional.of(new NodeWhy.Rows(node.id(), inputs, misses.subList(0, told), misses.size() - told));
    }

    @Override
    public Optional<NodeWhy> crossTable(CrossTableNode node) {
        return Optional.of(new CrossTableWhys(this, node).headings());
    }

    @Override
    public Optional<NodeWhy> decisionTree(DecisionTreeNode node) {
        return Optional.of(new DecisionTreeWhys(this, node).splits());
    }

    private Optional<RowMiss> miss(DecisionTableNode node, TableRow row, List<Value> values) {
        for (var column = 0; column < values.size(); column++) {
            var cell = maker.flow().cell(Places.rowWhen(node.id(), row.id(), column));
            if (!cell.condition().matches(values.get(column))) {
                return Optional.of(
                        new RowMiss(row.id(), node.inputs().get(column).id(), cell.text()));
            }
        }
        return Optional.empty();
    }

    /** Values and bins stand in the step; here is what the inputs read. */
    @Override
    public Optional<NodeWhy> scorecard(ScorecardNode node) {
        var inputs = new ArrayList<Computation>();
        for (var characteristic : node.characteristics()) {
            var place = Places.characteristic(node.id(), characteristic.id());
            var computation = computation(characteristic.id(), place, visit.entry());
            var failed = !computation.fault().isEmpty() && !computation.fault().equals(NodeFault.NO_BIN);
            inputs.add(failed ? computation : withoutFault(computation));
            if (failed) {
                break;
            }
        }
        return Optional.of(new NodeWhy.Computed(node.id(), inputs));
    }

    /** A value that no bin holds was computed without an error. */
    private static Computation withoutFault(Computation computation) {
        return new Computation(computation.id(), computation.text(), computation.values(), "");
    }

    @Override
    public Optional<NodeWhy> model(ModelNode node) {
        var places = new LinkedHashMap<String, Place>();
        node.inputs().forEach(input -> places.put(input.field(), Places.modelInput(node.id(), input.field())));
        return computed(places);
    }

    @Override
    public Optional<NodeWhy> branch(BranchNode node) {
        var ports = new ArrayList<PortWhy>();
        var ended = false;
        for (var port : node.ports()) {
            var place = Places.port(node.id(), port.id());
            var why = ended ? notReached(place) : maker.condition(place, visit.entry());
            ports.add(new PortWhy(port.id(), why));
            ended |= why.answer() == Answer.TRUE || why.answer() == Answer.FAULT;
        }
        return Optional.of(new NodeWhy.Ports(node.id(), ports));
    }

    @Override
    public Optional<NodeWhy> split(SplitNode node) {
        return Optional.of(new NodeWhy.Shares(node.id(), node.ranges()));
    }

    Why notReached(Place place) {
        return new Why.Test(maker.flow().expression(place).text(), Answer.NOT_REACHED, "", Map.of());
    }
}
