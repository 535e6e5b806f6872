package io.hengce.flow.json;

import io.hengce.flow.diagnostic.Place;
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
import io.hengce.flow.json.Json.JsonText;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Nodes: {@code id}, {@code kind}, {@code name}, and what the kind's own codec adds. */
final class NodeCodec {

    private static final Map<String, PartReader> KINDS = new TreeMap<>(Map.ofEntries(
            Map.entry("start", (id, name, members) -> new StartNode(id, name)),
            Map.entry("derive", DeriveCodec::read),
            Map.entry("data_source", DataSourceCodec::read),
            Map.entry("rule_set", RuleSetCodec::read),
            Map.entry("cross_table", CrossTableCodec::read),
            Map.entry("decision_tree", DecisionTreeCodec::read),
            Map.entry("list_match", ListMatchCodec::read),
            Map.entry("parallel", ParallelCodec::read),
            Map.entry("join", (id, name, members) -> new JoinNode(id, name)),
            Map.entry("decision_table", DecisionTableCodec::read),
            Map.entry("scorecard", ScorecardCodec::read),
            Map.entry("model", ModelCodec::read),
            Map.entry("branch", BranchCodec::read),
            Map.entry("split", SplitCodec::read),
            Map.entry("verdict", VerdictCodec::read),
            Map.entry("limit_pricing", LimitPricingCodec::read),
            Map.entry("review", ReviewCodec::read),
            Map.entry("subflow", SubFlowCodec::read),
            Map.entry("loop", SubFlowCodec::readLoop),
            Map.entry("end", (id, name, members) -> new EndNode(id, name))));

    private NodeCodec() {}

    /** Reads what a kind has beside id, kind and name. */
    @FunctionalInterface
    interface PartReader {
        FlowNode read(String id, LocalizedText name, Members members);
    }

    static List<FlowNode> readAll(Json json, Members document) {
        var nodes = new ArrayList<FlowNode>();
        var number = 0;
        for (var element :
                Elements.open(json, document.at("nodes"), document.problems()).all()) {
            var place = idOf(element).map(Place::ofNode).orElse(Place.inDocument("nodes/" + number));
            read(Members.open(element, place, document.problems())).ifPresent(nodes::add);
            number++;
        }
        return nodes;
    }

    private static Optional<FlowNode> read(Members members) {
        var id = members.text("id");
        var name = members.localized("name");
        var kind = members.text("kind");
        var reader = KINDS.get(kind);
        if (reader != null) {
            var node = reader.read(id, name, members);
            members.end();
            return Optional.of(node);
        }
        if (!kind.isEmpty()) {
            var known = String.join("`, `", KINDS.keySet());
            members.problems().error("NODE_KIND_UNKNOWN", members.at("kind"), kind, known);
        }
        return Optional.empty();
    }

    private static Optional<String> idOf(Json json) {
        return json instanceof Json.JsonObject object
                        && object.members().get("id") instanceof JsonText id
                        && !id.text().isEmpty()
                ? Optional.of(id.text())
                : Optional.empty();
    }

    static Json write(FlowNode node) {
        return node.accept(Writer.INSTANCE).json();
    }

    private enum Writer implements FlowNode.Cases<ObjectWriter> {
        INSTANCE;

        private static ObjectWriter node(FlowNode node, String kind) {
            return new ObjectWriter().put("id", node.id()).put("kind", kind).localized("name", node.name());
        }

        @Override
        public ObjectWriter start(StartNode node) {
            return node(node, "start");
        }

        @Override
        public ObjectWriter derive(DeriveNode node) {
            return DeriveCodec.write(node, node(node, "derive"));
        }

        @Override
        public ObjectWriter dataSource(DataSourceNode node) {
            return DataSourceCodec.write(node, node(node, "data_source"));
        }

        @Override
        public ObjectWriter ruleSet(RuleSetNode node) {
            return RuleSetCodec.write(node, node(node, "rule_set"));
        }

        @Override
        public ObjectWriter listMatch(ListMatchNode node) {
            return ListMatchCodec.write(node, node(node, "list_match"));
        }

        @Override
        public ObjectWriter parallel(ParallelNode node) {
            return ParallelCodec.write(node, node(node, "parallel"));
        }

        @Override
        public ObjectWriter join(JoinNode node) {
            return node(node, "join");
        }

        @Override
        public ObjectWriter decisionTable(DecisionTableNode node) {
            return DecisionTableCodec.write(node, node(node, "decision_table"));
        }

        @Override
        public ObjectWriter crossTable(CrossTableNode node) {
            return CrossTableCodec.write(node, node(node, "cross_table"));
        }

        @Override
        public ObjectWriter decisionTree(DecisionTreeNode node) {
            return DecisionTreeCodec.write(node, node(node, "decision_tree"));
        }

        @Override
        public ObjectWriter scorecard(ScorecardNode node) {
            return ScorecardCodec.write(node, node(node, "scorecard"));
        }

        @Override
        public ObjectWriter model(ModelNode node) {
            return ModelCodec.write(node, node(node, "model"));
        }

        @Override
        public ObjectWriter branch(BranchNode node) {
            return BranchCodec.write(node, node(node, "branch"));
        }

        @Override
        public ObjectWriter split(SplitNode node) {
            return SplitCodec.write(node, node(node, "split"));
        }

        @Override
        public ObjectWriter verdict(VerdictNode node) {
            return VerdictCodec.write(node, node(node, "verdict"));
        }

        @Override
        public ObjectWriter limitPricing(LimitPricingNode node) {
            return LimitPricingCodec.write(node, node(node, "limit_pricing"));
        }

        @Override
        public ObjectWriter review(ReviewNode node) {
            return ReviewCodec.write(node, node(node, "review"));
        }

        @Override
        public ObjectWriter subFlow(SubFlowNode node) {
            return SubFlowCodec.write(node.call(), node(node, "subflow"));
        }

        @Override
        public ObjectWriter loop(LoopNode node) {
            return SubFlowCodec.write(node.call(), SubFlowCodec.over(node, node(node, "loop")));
        }

        @Override
        public ObjectWriter end(EndNode node) {
            return node(node, "end");
        }
    }
}
