package io.hengce.flow.diff;

import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.BranchNode;
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
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.VerdictNode;
import java.util.List;
import java.util.function.Supplier;

/** A node as a part with its properties and parts. */
record NodeParts(Labels labels) implements FlowNode.Cases<Part> {

    private static Part bare(FlowNode node, String kind) {
        return node(node, kind, () -> new Facets(), List::of);
    }

    private static Part node(FlowNode node, String kind, Supplier<Facets> facets, Supplier<List<PartGroup>> groups) {
        return Part.of("kind." + kind, node.id(), node, () -> facets.get().both("name", node.name()))
                .named(node.name())
                .with(groups);
    }

    @Override
    public Part start(StartNode node) {
        return bare(node, "start");
    }

    @Override
    public Part derive(DeriveNode node) {
        return node(node, "derive", Facets::new, () -> List.of(assignments("assignments", node.assignments())));
    }

    @Override
    public Part dataSource(DataSourceNode node) {
        return node(node, "data_source", () -> SourceParts.terms(node), () -> new SourceParts(labels).of(node));
    }

    @Override
    public Part ruleSet(RuleSetNode node) {
        return node(node, "rule_set", () -> new Facets().word("hit", node.hit()), () -> List.of(RuleParts.of(node)));
    }

    @Override
    public Part listMatch(ListMatchNode node) {
        return node(
                node,
                "list_match",
                () -> new Facets()
                        .word("purpose", node.purpose())
                        .text("list", node.list())
                        .text("hash", node.hash())
                        .id("variable", node.variable()),
                () -> new SourceParts(labels).of(node));
    }

    @Override
    public Part parallel(ParallelNode node) {
        var ports = node.ports().stream()
                .map(port -> Part.of("port", port.id(), port, () -> new Facets().both("name", port.name()))
                        .named(port.name()))
                .toList();
        return node(node, "parallel", Facets::new, () -> List.of(PartGroup.fixed("ports", ports)));
    }

    @Override
    public Part join(JoinNode node) {
        return bare(node, "join");
    }

    @Override
    public Part decisionTable(DecisionTableNode node) {
        return node(
                node,
                "decision_table",
                () -> new Facets().word("hit", node.hit()),
                () -> new TableParts(labels).of(node));
    }

    @Override
    public Part crossTable(CrossTableNode node) {
        return node(
                node,
                "cross_table",
                () -> new Facets()
                        .id("variable", node.variable())
                        .value("otherwise", node.variable(), node.otherwise())
                        .content("values", CrossParts.spare(node), CrossParts.told(CrossParts.spare(node))),
                () -> new CrossParts(labels).of(node));
    }

    @Override
    public Part decisionTree(DecisionTreeNode node) {
        return node(node, "decision_tree", Facets::new, () -> new TreeParts(labels).of(node));
    }

    @Override
    public Part scorecard(ScorecardNode node) {
        return node(
                node,
                "scorecard",
                () -> new Facets().id("variable", node.variable()).number("base", node.base()),
                () -> List.of(CardParts.of(node)));
    }

    @Override
    public Part model(ModelNode node) {
        return node(
                node,
                "model",
                () -> new Facets().text("model", node.model()).text("hash", node.hash()),
                () -> new SourceParts(labels).of(node));
    }

    @Override
    public Part branch(BranchNode node) {
        var ports = node.ports().stream()
                .map(port -> Part.of(
                                "port",
                                port.id(),
                                port,
                                () -> new Facets().both("name", port.name()).condition("when", port.when()))
                        .named(port.name()))
                .toList();
        return node(
                node,
                "branch",
                () -> new Facets().both("otherwiseName", node.otherwise()),
                () -> List.of(PartGroup.fixed("ports", ports)));
    }

    @Override
    public Part split(SplitNode node) {
        return node(node, "split", () -> new Facets().text("salt", node.salt()), () -> new CallParts(labels).of(node));
    }

    @Override
    public Part verdict(VerdictNode node) {
        return node(
                node,
                "verdict",
                () -> new Facets().word("outcome", node.outcome()).reasons("reasons", node.reasons()),
                List::of);
    }

    @Override
    public Part limitPricing(LimitPricingNode node) {
        return node(node, "limit_pricing", Facets::new, () -> PricingParts.of(node));
    }

    @Override
    public Part review(ReviewNode node) {
        var questions = node.questions().stream()
                .map(question -> Part.of(
                                "question", question.id(), question, () -> new Facets().both("text", question.text()))
                        .named(question.text()))
                .toList();
        return node(
                node,
                "review",
                () -> new Facets().text("queue", node.queue()).reasons("reasons", node.reasons()),
                () -> List.of(PartGroup.of("questions", questions)));
    }

    @Override
    public Part subFlow(SubFlowNode node) {
        return node(
                node,
                "subflow",
                () -> CallParts.call(new Facets(), node.call()),
                () -> new CallParts(labels).of(node.call()));
    }

    @Override
    public Part loop(LoopNode node) {
        return node(
                node,
                "loop",
                () -> CallParts.call(
                        new Facets()
                                .value("over", node.over().list())
                                .text("each", node.over().each()),
                        node.call()),
                () -> new CallParts(labels).of(node.call()));
    }

    @Override
    public Part end(EndNode node) {
        return bare(node, "end");
    }

    private PartGroup assignments(String path, List<Assignment> all) {
        return new SourceParts(labels).assignments(path, "assignment", all);
    }
}
