package io.hengce.flow.sentence;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CallSite;
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
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of a node's parts, in their order. */
record NodeSentences(Parts parts) implements FlowNode.Cases<List<PlacedSentence>> {

    static List<PlacedSentence> opened(FlowNode node, String opening) {
        return new ArrayList<>(List.of(new PlacedSentence(Place.ofNode(node.id()), opening)));
    }

    @Override
    public List<PlacedSentence> start(StartNode node) {
        return List.of();
    }

    @Override
    public List<PlacedSentence> derive(DeriveNode node) {
        return node.assignments().stream()
                .map(assignment -> new PlacedSentence(
                        Places.assignment(node.id(), assignment.variable()), parts.assignment(assignment)))
                .toList();
    }

    @Override
    public List<PlacedSentence> dataSource(DataSourceNode node) {
        return new AskedTexts(parts).dataSource(node);
    }

    @Override
    public List<PlacedSentence> listMatch(ListMatchNode node) {
        return new AskedTexts(parts).listMatch(node);
    }

    @Override
    public List<PlacedSentence> model(ModelNode node) {
        return new AskedTexts(parts).model(node);
    }

    @Override
    public List<PlacedSentence> subFlow(SubFlowNode node) {
        return new AskedTexts(parts).calling(parts.asked().opening(node), node, CallSite.of(node));
    }

    @Override
    public List<PlacedSentence> loop(LoopNode node) {
        return new AskedTexts(parts).calling(parts.asked().opening(node), node, CallSite.of(node));
    }

    @Override
    public List<PlacedSentence> ruleSet(RuleSetNode node) {
        var all = opened(node, parts.opening(node));
        node.rules().forEach(rule -> all.add(new PlacedSentence(Places.rule(node.id(), rule.id()), parts.rule(rule))));
        return all;
    }

    @Override
    public List<PlacedSentence> parallel(ParallelNode node) {
        var all = opened(node, parts.ways().opening(node));
        node.ports()
                .forEach(port -> all.add(new PlacedSentence(
                        Places.port(node.id(), port.id()), parts.ways().port(node, port))));
        return all;
    }

    @Override
    public List<PlacedSentence> join(JoinNode node) {
        return opened(node, parts.ways().opening(node));
    }

    @Override
    public List<PlacedSentence> decisionTable(DecisionTableNode node) {
        var all = opened(node, parts.opening(node));
        node.rows().forEach(row -> all.add(new PlacedSentence(Places.row(node.id(), row.id()), parts.row(node, row))));
        node.defaults()
                .ifPresent(cells ->
                        all.add(new PlacedSentence(Place.inNode(node.id(), "default"), parts.defaultRow(node))));
        return all;
    }

    @Override
    public List<PlacedSentence> crossTable(CrossTableNode node) {
        var all = opened(node, parts.opening(node));
        var cells = new CrossCells(node);
        var head = cells.head();
        for (var row = 0; row < node.rows().headings().size(); row++) {
            for (var column = 0; column < node.columns().headings().size(); column++) {
                if (cells.isFilled(row, column)) {
                    var place = CrossPlaces.value(node.id(), row, column);
                    all.add(new PlacedSentence(place, parts.row(head, cells.row(row, column))));
                }
            }
        }
        node.otherwise()
                .ifPresent(
                        cell -> all.add(new PlacedSentence(CrossPlaces.otherwise(node.id()), parts.defaultRow(head))));
        return all;
    }

    private static LocalizedText named(Map<String, LocalizedText> names, String id) {
        var name = names.getOrDefault(id, LocalizedText.EMPTY);
        return name.isEmpty() ? new LocalizedText(id, id) : name;
    }

    @Override
    public List<PlacedSentence> decisionTree(DecisionTreeNode node) {
        var places = new TreePlaces(node.id());
        var names = new HashMap<String, LocalizedText>();
        node.splits().forEach(split -> names.put(split.id(), split.name()));
        node.leaves().forEach(leaf -> names.put(leaf.id(), leaf.name()));
        var all = opened(node, parts.opening(node));
        for (var split : node.splits()) {
            for (var branch : split.branches()) {
                var sentence = parts.branch(split, branch, named(names, branch.to()));
                all.add(new PlacedSentence(places.branch(split.id(), branch.id()), sentence));
            }
            var otherwise = parts.otherwise(split, named(names, split.otherwise()));
            all.add(new PlacedSentence(places.otherwise(split.id()), otherwise));
        }
        node.leaves().forEach(leaf -> all.add(new PlacedSentence(places.leaf(leaf.id()), parts.leaf(node, leaf))));
        return all;
    }

    @Override
    public List<PlacedSentence> scorecard(ScorecardNode node) {
        var all = opened(node, parts.opening(node));
        for (var part : node.characteristics()) {
            all.add(new PlacedSentence(Places.characteristic(node.id(), part.id()), parts.characteristic(part)));
            part.bins()
                    .forEach(bin -> all.add(
                            new PlacedSentence(Places.bin(node.id(), part.id(), bin.id()), parts.bin(part, bin))));
        }
        return all;
    }

    @Override
    public List<PlacedSentence> branch(BranchNode node) {
        var all = opened(node, parts.ways().opening(node));
        node.ports()
                .forEach(port -> all.add(new PlacedSentence(
                        Places.port(node.id(), port.id()), parts.ways().port(node, port))));
        all.add(new PlacedSentence(
                Places.port(node.id(), BranchNode.OTHERWISE), parts.ways().otherwise(node)));
        return all;
    }

    @Override
    public List<PlacedSentence> split(SplitNode node) {
        var all = opened(node, parts.ways().opening(node));
        node.groups()
                .forEach(group -> all.add(new PlacedSentence(
                        Places.group(node.id(), group.id()), parts.ways().group(node, group))));
        for (var shadow : node.shadows()) {
            all.add(new PlacedSentence(
                    Places.shadow(node.id(), shadow.id()), parts.ways().shadow(shadow)));
            var site = CallSite.of(node, shadow);
            shadow.call()
                    .inputs()
                    .forEach(input -> all.add(new PlacedSentence(
                            site.input(input.field()), parts.asked().input(input))));
        }
        return all;
    }

    @Override
    public List<PlacedSentence> verdict(VerdictNode node) {
        return List.of(new PlacedSentence(Place.ofNode(node.id()), parts.verdict(node)));
    }

    @Override
    public List<PlacedSentence> limitPricing(LimitPricingNode node) {
        var all = new ArrayList<PlacedSentence>();
        node.limit().ifPresent(limit -> {
            all.add(new PlacedSentence(Places.limit(node.id()), parts.limit(limit)));
            limit.of()
                    .forEach(part -> all.add(
                            new PlacedSentence(Places.limitPart(node.id(), part.id()), parts.limitPart(limit, part))));
        });
        node.pricing().ifPresent(pricing -> {
            all.add(new PlacedSentence(Places.pricing(node.id()), parts.pricing(pricing)));
            pricing.adjustments()
                    .forEach(each -> all.add(new PlacedSentence(
                            Places.adjustment(node.id(), each.id()), parts.adjustment(pricing, each))));
        });
        return all;
    }

    @Override
    public List<PlacedSentence> review(ReviewNode node) {
        var all = opened(node, parts.review(node));
        node.questions()
                .forEach(question -> all.add(
                        new PlacedSentence(Places.question(node.id(), question.id()), parts.question(question))));
        return all;
    }

    @Override
    public List<PlacedSentence> end(EndNode node) {
        return List.of();
    }
}
