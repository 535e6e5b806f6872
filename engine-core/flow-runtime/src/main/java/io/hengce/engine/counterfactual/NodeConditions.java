package io.hengce.engine.counterfactual;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.json.FlowJson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conditions of a node as texts, each with the constants that what it names is held against: a column of a table with its cells, a characteristic with its bins. */
record NodeConditions(ValidFlow flow) implements FlowNode.Cases<List<String>> {

    static List<String> of(ValidFlow flow) {
        var cases = new NodeConditions(flow);
        return flow.document().nodes().stream()
                .flatMap(node -> node.accept(cases).stream())
                .toList();
    }

    private static List<String> columns(List<TableInput> inputs, List<List<String>> rows) {
        var texts = new ArrayList<String>();
        for (var column = 0; column < inputs.size(); column++) {
            var number = column;
            texts.add(rows.stream()
                    .map(row -> row.get(number))
                    .distinct()
                    .collect(Collectors.joining(" ", inputs.get(column).expression() + " ", "")));
        }
        return texts;
    }

    /** What is given to a called flow may be held against any constant in it. */
    private List<String> called(String node) {
        return flow.calls().stream()
                .filter(site -> site.node().equals(node))
                .map(site ->
                        given(site) + " " + FlowJson.write(flow.subFlow(site).document()))
                .toList();
    }

    private static String given(CallSite site) {
        return site.call().inputs().stream().map(SubFlowInput::expression).collect(Collectors.joining(" "));
    }

    @Override
    public List<String> start(StartNode node) {
        return List.of();
    }

    @Override
    public List<String> derive(DeriveNode node) {
        return node.assignments().stream().map(Assignment::expression).toList();
    }

    @Override
    public List<String> dataSource(DataSourceNode node) {
        return List.of();
    }

    @Override
    public List<String> ruleSet(RuleSetNode node) {
        return node.rules().stream().map(Rule::when).toList();
    }

    @Override
    public List<String> listMatch(ListMatchNode node) {
        return List.of();
    }

    @Override
    public List<String> parallel(ParallelNode node) {
        return List.of();
    }

    @Override
    public List<String> join(JoinNode node) {
        return List.of();
    }

    @Override
    public List<String> decisionTable(DecisionTableNode node) {
        return columns(node.inputs(), node.rows().stream().map(TableRow::when).toList());
    }

    @Override
    public List<String> crossTable(CrossTableNode node) {
        return Stream.of(node.rows(), node.columns())
                .flatMap(side -> columns(
                        side.inputs(),
                        side.headings().stream().map(Heading::when).toList())
                        .stream())
                .toList();
    }

    @Override
    public List<String> decisionTree(DecisionTreeNode node) {
        return node.splits().stream()
                .flatMap(split -> split.branches().stream())
                .map(TreeBranch::when)
                .toList();
    }

    @Override
    public List<String> scorecard(ScorecardNode node) {
        return node.characteristics().stream()
                .map(one -> one.bins().stream().map(Bin::when).collect(Collectors.joining(" ", one.input() + " ", "")))
                .toList();
    }

    @Override
    public List<String> model(ModelNode node) {
        return List.of();
    }

    @Override
    public List<String> branch(BranchNode node) {
        return node.ports().stream().map(BranchPort::when).toList();
    }

    @Override
    public List<String> split(SplitNode node) {
        return List.of();
    }

    @Override
    public List<String> verdict(VerdictNode node) {
        return List.of();
    }

    @Override
    public List<String> limitPricing(LimitPricingNode node) {
        var adjustments = node.pricing().stream().flatMap(pricing -> pricing.adjustments().stream());
        return adjustments.map(Adjustment::when).toList();
    }

    @Override
    public List<String> review(ReviewNode node) {
        return List.of();
    }

    @Override
    public List<String> subFlow(SubFlowNode node) {
        return called(node.id());
    }

    @Override
    public List<String> loop(LoopNode node) {
        return called(node.id());
    }

    @Override
    public List<String> end(EndNode node) {
        return List.of();
    }
}
