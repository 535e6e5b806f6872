package io.hengce.flow.coverage;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CrossPlaces;
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
import io.hengce.flow.document.TreePlaces;
import io.hengce.flow.document.VerdictNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a node that a decision may come to or not, by their places. */
final class NodeParts implements FlowNode.Cases<List<Place>> {

    /** In document order; none where a node is one thing. */
    static List<Place> of(FlowNode node) {
        return node.accept(new NodeParts());
    }

    /** The row of a table that writes where no other hits. */
    static Place defaultRow(String node) {
        return Place.inNode(node, "default");
    }

    @Override
    public List<Place> start(StartNode node) {
        return List.of();
    }

    @Override
    public List<Place> derive(DeriveNode node) {
        return List.of();
    }

    @Override
    public List<Place> dataSource(DataSourceNode node) {
        return List.of();
    }

    @Override
    public List<Place> ruleSet(RuleSetNode node) {
        return node.rules().stream()
                .filter(rule -> rule.validity().enabled())
                .map(rule -> Places.rule(node.id(), rule.id()))
                .toList();
    }

    @Override
    public List<Place> listMatch(ListMatchNode node) {
        return List.of();
    }

    @Override
    public List<Place> parallel(ParallelNode node) {
        return List.of();
    }

    @Override
    public List<Place> join(JoinNode node) {
        return List.of();
    }

    @Override
    public List<Place> decisionTable(DecisionTableNode node) {
        var rows = node.rows().stream().map(row -> Places.row(node.id(), row.id()));
        return Stream.concat(rows, node.defaults().stream().map(values -> defaultRow(node.id())))
                .toList();
    }

    @Override
    public List<Place> crossTable(CrossTableNode node) {
        var cells = new ArrayList<Place>();
        for (var row = 0; row < node.rows().headings().size(); row++) {
            for (var column = 0; column < node.columns().headings().size(); column++) {
                cells.add(CrossPlaces.value(node.id(), row, column));
            }
        }
        node.otherwise().ifPresent(value -> cells.add(CrossPlaces.otherwise(node.id())));
        return cells;
    }

    @Override
    public List<Place> decisionTree(DecisionTreeNode node) {
        var places = new TreePlaces(node.id());
        return node.leaves().stream().map(leaf -> places.leaf(leaf.id())).toList();
    }

    @Override
    public List<Place> scorecard(ScorecardNode node) {
        return node.characteristics().stream()
                .flatMap(one -> one.bins().stream().map(bin -> Places.bin(node.id(), one.id(), bin.id())))
                .toList();
    }

    @Override
    public List<Place> model(ModelNode node) {
        return List.of();
    }

    @Override
    public List<Place> branch(BranchNode node) {
        return List.of();
    }

    @Override
    public List<Place> split(SplitNode node) {
        return List.of();
    }

    @Override
    public List<Place> verdict(VerdictNode node) {
        return List.of();
    }

    @Override
    public List<Place> limitPricing(LimitPricingNode node) {
        return node.pricing().stream()
                .flatMap(pricing -> pricing.adjustments().stream())
                .map(each -> Places.adjustment(node.id(), each.id()))
                .toList();
    }

    @Override
    public List<Place> review(ReviewNode node) {
        return List.of();
    }

    @Override
    public List<Place> subFlow(SubFlowNode node) {
        return List.of();
    }

    @Override
    public List<Place> loop(LoopNode node) {
        return List.of();
    }

    @Override
    public List<Place> end(EndNode node) {
        return List.of();
    }
}
