package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Assignment;
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
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SourceOutput;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.SubFlowOutput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TreePlaces;
import io.hengce.flow.document.VerdictNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A place where a node writes a variable.
 *
 * @param isNumeric the value is a number whatever the variable is: points and scores
 * @param isOnce a second write of the variable in this node is a mistake; not so the actions of different rules
 */
record Write(String variable, Place place, boolean isNumeric, boolean isOnce) {

    /** The writes of a node in document order. */
    static List<Write> of(FlowNode node) {
        return node.accept(new Writes());
    }

    /** The variables that a node writes, each once, in document order. */
    static Set<String> variables(FlowNode node) {
        var variables = new LinkedHashSet<String>();
        of(node).forEach(write -> variables.add(write.variable()));
        return Collections.unmodifiableSet(variables);
    }

    private static final class Writes implements FlowNode.Cases<List<Write>> {
        @Override
        public List<Write> start(StartNode node) {
            return List.of();
        }

        @Override
        public List<Write> derive(DeriveNode node) {
            return node.assignments().stream()
                    .map(Assignment::variable)
                    .map(variable -> new Write(variable, Places.assignment(node.id(), variable), false, true))
                    .toList();
        }

        @Override
        public List<Write> dataSource(DataSourceNode node) {
            return node.response().stream()
                    .map(SourceOutput::variable)
                    .map(variable -> new Write(variable, Places.sourceOutput(node.id(), variable), false, true))
                    .toList();
        }

        @Override
        public List<Write> ruleSet(RuleSetNode node) {
            var writes = new ArrayList<Write>();
            node.rules().forEach(rule -> actions(node, rule, writes));
            return writes;
        }

        private static void actions(RuleSetNode node, Rule rule, List<Write> writes) {
            for (var action = 0; action < rule.actions().size(); action++) {
                var place = Places.ruleAction(node.id(), rule.id(), action);
                rule.actions().get(action).accept(new ActionWrites(place, writes));
            }
        }

        @Override
        public List<Write> listMatch(ListMatchNode node) {
            var writes = new ArrayList<Write>();
            writes.add(new Write(node.variable(), Place.inNode(node.id(), "variable"), false, true));
            node.values()
                    .forEach(value -> writes.add(
                            new Write(value.variable(), Places.matchValue(node.id(), value.variable()), false, true)));
            return writes;
        }

        @Override
        public List<Write> parallel(ParallelNode node) {
            return List.of();
        }

        @Override
        public List<Write> join(JoinNode node) {
            return List.of();
        }

        @Override
        public List<Write> decisionTable(DecisionTableNode node) {
            return node.outputs().stream().map(output -> output(node, output)).toList();
        }

        @Override
        public List<Write> crossTable(CrossTableNode node) {
            return List.of(new Write(node.variable(), Place.inNode(node.id(), "variable"), false, true));
        }

        @Override
        public List<Write> decisionTree(DecisionTreeNode node) {
            var places = new TreePlaces(node.id());
            return node.variables().stream()
                    .map(variable -> new Write(variable, places.variable(variable), false, true))
                    .toList();
        }

        private static Write output(DecisionTableNode node, TableOutput output) {
            return new Write(output.variable(), Places.tableOutput(node.id(), output.id()), false, true);
        }

        @Override
        public List<Write> scorecard(ScorecardNode node) {
            return List.of(new Write(node.variable(), Place.inNode(node.id(), "variable"), true, true));
        }

        @Override
        public List<Write> model(ModelNode node) {
            return node.outputs().stream()
                    .map(output ->
                            new Write(output.variable(), Places.modelOutput(node.id(), output.variable()), false, true))
                    .toList();
        }

        @Override
        public List<Write> branch(BranchNode node) {
            return List.of();
        }

        @Override
        public List<Write> split(SplitNode node) {
            return List.of();
        }

        @Override
        public List<Write> verdict(VerdictNode node) {
            return List.of();
        }

        @Override
        public List<Write> limitPricing(LimitPricingNode node) {
            var writes = new ArrayList<Write>();
            node.limit()
                    .ifPresent(limit -> writes.add(new Write(limit.variable(), Places.limit(node.id()), true, true)));
            node.pricing()
                    .ifPresent(pricing ->
                            writes.add(new Write(pricing.variable(), Places.pricing(node.id()), true, true)));
            return writes;
        }

        @Override
        public List<Write> review(ReviewNode node) {
            return List.of();
        }

        @Override
        public List<Write> subFlow(SubFlowNode node) {
            return taken(CallSite.of(node));
        }

        @Override
        public List<Write> loop(LoopNode node) {
            return taken(CallSite.of(node));
        }

        private static List<Write> taken(CallSite site) {
            return site.call().outputs().stream()
                    .map(SubFlowOutput::variable)
                    .map(variable -> new Write(variable, site.output(variable), false, true))
                    .toList();
        }

        @Override
        public List<Write> end(EndNode node) {
            return List.of();
        }
    }

    private record ActionWrites(Place place, List<Write> writes) implements RuleAction.Cases<Boolean> {
        @Override
        public Boolean raise(RuleAction.Raise action) {
            return false;
        }

        @Override
        public Boolean setVariable(RuleAction.SetVariable action) {
            return writes.add(new Write(action.variable(), place, false, false));
        }

        @Override
        public Boolean addPoints(RuleAction.AddPoints action) {
            return writes.add(new Write(action.variable(), place, true, false));
        }
    }
}
