package io.hengce.designer.document;

import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.Extreme;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPart;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.ListPurpose;
import io.hengce.flow.document.LoopList;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.MatchKey;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.SourceFallback;
import io.hengce.flow.document.SourceTerms;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.Validity;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.lists.KeyForm;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * The nodes that can be drawn: one of each kind, with something to begin from, its id being the kind's JSON name.
 * A new kind needs its line in {@link #kinds} and its method; the order is that of the toolbox.
 */
public final class NewNodes {

    private static final LocalizedText NAMELESS = LocalizedText.EMPTY;
    private static final SubFlowCall CALL = new SubFlowCall("sub_flow", "", List.of(), List.of());

    private final Blanks blanks;

    private NewNodes(FlowDocument document) {
        this.blanks = new Blanks(document);
    }

    /** One of each kind, as it would begin in the document. */
    public static List<FlowNode> kinds(FlowDocument document) {
        var fresh = new NewNodes(document);
        var tables = new NewTables(fresh.blanks);
        return List.of(
                new StartNode("start", NAMELESS),
                fresh.branch(),
                split(document),
                parallel(),
                new JoinNode("join", NAMELESS),
                new EndNode("end", NAMELESS),
                fresh.derive(),
                dataSource(),
                fresh.ruleSet(),
                fresh.listMatch(),
                tables.decisionTable(),
                tables.crossTable(),
                tables.decisionTree(),
                tables.scorecard(),
                new ModelNode("model", NAMELESS, "model", "", List.of(), List.of()),
                new VerdictNode("verdict", NAMELESS, Outcome.APPROVE, List.of()),
                fresh.limitPricing(),
                fresh.review(),
                new SubFlowNode("subflow", NAMELESS, CALL),
                new LoopNode("loop", NAMELESS, new LoopList("[]", "each_one"), CALL));
    }

    /** The kind's node with an id and a name that the document does not have yet. */
    public static FlowNode fresh(FlowDocument document, FlowNode kind, LocalizedText name) {
        var id = FreshIds.ofNodes(document).like(kind.id());
        return kind.accept(new NodeEdits.Renamed(freshName(document, name))).accept(new Reidentified(old -> id));
    }

    /**
     * A node of a kind under an id and a name.
     *
     * @param kind as in the JSON
     */
    public static FlowNode named(FlowDocument document, String kind, String id, LocalizedText name) {
        return kinds(document).stream()
                .filter(each -> each.id().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind " + kind))
                .accept(new NodeEdits.Renamed(name))
                .accept(new Reidentified(old -> id));
    }

    private static LocalizedText freshName(FlowDocument document, LocalizedText wanted) {
        var name = wanted;
        for (var number = 2; isTaken(document, name); number++) {
            name = new LocalizedText(wanted.zh() + " " + number, wanted.en() + " " + number);
        }
        return name;
    }

    private static boolean isTaken(FlowDocument document, LocalizedText name) {
        return document.nodes().stream().anyMatch(node -> node.name().equals(name));
    }

    private FlowNode branch() {
        var first = new BranchPort("port_1", new LocalizedText("条件 1", "Condition 1"), "false");
        return new BranchNode("branch", NAMELESS, List.of(first), new LocalizedText("否则", "Otherwise"));
    }

    /** Everybody stays with the champion until the challenger is given a share. */
    private static FlowNode split(FlowDocument document) {
        var champion = new SplitGroup("champion", new LocalizedText("冠军", "Champion"), SplitNode.BUCKETS);
        var challenger = new SplitGroup("challenger", new LocalizedText("挑战者", "Challenger"), 0);
        return new SplitNode("split", NAMELESS, document.id(), List.of(champion, challenger), List.of());
    }

    private static FlowNode parallel() {
        return new ParallelNode(
                "parallel",
                NAMELESS,
                List.of(
                        new ParallelPort("branch_1", new LocalizedText("分支 1", "Branch 1")),
                        new ParallelPort("branch_2", new LocalizedText("分支 2", "Branch 2"))));
    }

    private FlowNode derive() {
        var variable = blanks.variable();
        return new DeriveNode("derive", NAMELESS, List.of(new Assignment(variable, blanks.constantOf(variable))));
    }

    /** Which source is asked, and for what, is for the person to say. */
    private static FlowNode dataSource() {
        return new DataSourceNode(
                "data_source",
                NAMELESS,
                "source",
                List.of(),
                List.of(),
                SourceTerms.STANDARD,
                SourceFallback.REFER,
                List.of());
    }

    /** A rule that never hits until its condition is written. */
    private FlowNode ruleSet() {
        var rule = new Rule(
                "rule_1", new LocalizedText("规则 1", "Rule 1"), "false", List.of(blanks.action()), 0, Validity.ALWAYS);
        return new RuleSetNode("rule_set", NAMELESS, RuleHit.ALL, List.of(rule));
    }

    /** Which list, and by what hash, is left to the person. */
    private FlowNode listMatch() {
        var keys = blanks.textInput().map(input -> new MatchKey("key", input, KeyForm.TEXT)).stream()
                .toList();
        return new ListMatchNode(
                "list_match", NAMELESS, ListPurpose.BLOCK, "block_list", "", keys, blanks.truth(), List.of());
    }

    private FlowNode limitPricing() {
        var amount = new LimitPart("amount_1", new LocalizedText("金额 1", "Amount 1"), "0");
        var limit = new Limit(
                blanks.number(),
                Extreme.MIN,
                List.of(amount),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new LimitPricingNode("limit_pricing", NAMELESS, Optional.of(limit), Optional.empty());
    }

    private FlowNode review() {
        return new ReviewNode(
                "review", NAMELESS, "manual_review", blanks.reason().stream().toList(), List.of());
    }
}
