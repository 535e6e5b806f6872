package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.Validity;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.expr.Expression;
import io.hengce.flow.value.Ternary;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * No end can be reached without an outcome. A verdict raises one; a rule set does where a rule that raises is sure to hit; a branch on {@code outcome} shows by its conditions which ports are taken
 * only with one.
 */
final class OutcomeRule implements CheckRule {

    private static final int SHOWN = 12;

    @Override
    public void check(Draft draft, Problems problems) {
        var arrival = arrivals(draft);
        draft.ends().stream()
                .filter(arrival::containsKey)
                .forEach(end ->
                        problems.add(Mistake.OUTCOME_NONE_AT_END, Place.ofNode(end), end, written(end, arrival)));
    }

    /** The nodes that can be come to without an outcome, each with an edge by which. */
    private static Map<String, Optional<Edge>> arrivals(Draft draft) {
        var arrival = new HashMap<String, Optional<Edge>>();
        draft.starts().forEach(start -> arrival.put(start, Optional.empty()));
        var open = new OpenPorts(draft);
        var ended = new HashMap<String, Set<Fork>>();
        for (var id : draft.graph().order()) {
            if (arrival.containsKey(id)) {
                var ports = draft.graph().node(id).orElseThrow().accept(open);
                draft.graph().from(id).stream()
                        .filter(edge -> ports.contains(edge.port()))
                        .filter(edge -> isOpen(edge, draft, ended))
                        .forEach(edge -> arrival.putIfAbsent(edge.to(), Optional.of(edge)));
            }
        }
        return arrival;
    }

    /** One branch with an outcome is enough: a join is come to without one when all branches can end without. */
    private static boolean isOpen(Edge edge, Draft draft, Map<String, Set<Fork>> ended) {
        var fork = draft.forks().ended(edge);
        if (fork.isEmpty()) {
            return true;
        }
        var forks = ended.computeIfAbsent(edge.to(), join -> new HashSet<>());
        forks.add(fork.get());
        return forks.size() == draft.graph().from(fork.get().parallel()).size();
    }

    private static String written(String end, Map<String, Optional<Edge>> arrival) {
        var way = new ArrayDeque<String>();
        var at = Optional.of(end);
        while (at.isPresent()) {
            way.addFirst("`" + at.get() + "`");
            at = arrival.getOrDefault(at.get(), Optional.empty()).map(Edge::from);
        }
        var skipped = way.size() > SHOWN;
        while (way.size() > SHOWN) {
            way.removeFirst();
        }
        return (skipped ? "… → " : "") + way.stream().collect(Collectors.joining(" → "));
    }

    /** The ports by which a run that comes to a node without an outcome can leave it without one. */
    private record OpenPorts(Draft draft) implements FlowNode.Cases<Set<String>> {

        private static final Set<String> OUT = Set.of(Edge.OUT);

        @Override
        public Set<String> start(StartNode node) {
            return OUT;
        }

        @Override
        public Set<String> derive(DeriveNode node) {
            return OUT;
        }

        @Override
        public Set<String> dataSource(DataSourceNode node) {
            return OUT;
        }

        @Override
        public Set<String> ruleSet(RuleSetNode node) {
            return node.rules().stream().anyMatch(rule -> isSure(node, rule)) ? Set.of() : OUT;
        }

        private boolean isSure(RuleSetNode node, Rule rule) {
            return node.hit() == RuleHit.ALL
                    && rule.validity().equals(Validity.ALWAYS)
                    && rule.actions().stream().anyMatch(RuleAction.Raise.class::isInstance)
                    && draft.texts()
                            .expression(Places.ruleWhen(node.id(), rule.id()))
                            .map(when -> OutcomeTruth.of(when.tree()).equals(Set.of(Ternary.TRUE)))
                            .orElse(false);
        }

        @Override
        public Set<String> listMatch(ListMatchNode node) {
            return OUT;
        }

        @Override
        public Set<String> parallel(ParallelNode node) {
            return node.ports().stream().map(ParallelPort::id).collect(Collectors.toSet());
        }

        @Override
        public Set<String> join(JoinNode node) {
            return OUT;
        }

        @Override
        public Set<String> decisionTable(DecisionTableNode node) {
            return OUT;
        }

        @Override
        public Set<String> crossTable(CrossTableNode node) {
            return OUT;
        }

        @Override
        public Set<String> decisionTree(DecisionTreeNode node) {
            return OUT;
        }

        @Override
        public Set<String> scorecard(ScorecardNode node) {
            return OUT;
        }

        @Override
        public Set<String> model(ModelNode node) {
            return OUT;
        }

        @Override
        public Set<String> branch(BranchNode node) {
            var open = new HashSet<String>();
            for (var port : node.ports()) {
                var truths = truths(draft.texts().expression(Places.port(node.id(), port.id())));
                if (truths.contains(Ternary.TRUE)) {
                    open.add(port.id());
                }
                if (truths.equals(Set.of(Ternary.TRUE))) {
                    return open;
                }
            }
            open.add(BranchNode.OTHERWISE);
            return open;
        }

        @Override
        public Set<String> split(SplitNode node) {
            return node.groups().stream().map(SplitGroup::id).collect(Collectors.toSet());
        }

        /** A condition that cannot be read is reported for itself. */
        private static Set<Ternary> truths(Optional<Expression> condition) {
            return condition.map(when -> OutcomeTruth.of(when.tree())).orElse(Set.of(Ternary.FALSE));
        }

        @Override
        public Set<String> verdict(VerdictNode node) {
            return Set.of();
        }

        @Override
        public Set<String> limitPricing(LimitPricingNode node) {
            return OUT;
        }

        @Override
        public Set<String> review(ReviewNode node) {
            return Set.of();
        }

        /** A flow that is called has an outcome at each of its ends. */
        @Override
        public Set<String> subFlow(SubFlowNode node) {
            return Set.of();
        }

        /** The list may be empty or missing. */
        @Override
        public Set<String> loop(LoopNode node) {
            return OUT;
        }

        @Override
        public Set<String> end(EndNode node) {
            return Set.of();
        }
    }
}
