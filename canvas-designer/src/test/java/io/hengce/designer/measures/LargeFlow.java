package io.hengce.designer.measures;

import io.hengce.designer.Fixture;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.json.FlowJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The small loan many times over: rules, a branch, a scorecard above and rules below, and so on, in lines. */
final class LargeFlow {

    private static final int EACH = 4;
    private static final int IN_A_LINE = 12;

    private final FlowDocument loan = Fixture.smallLoan();
    private final List<FlowNode> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, Point> places = new HashMap<>();

    private LargeFlow() {}

    /** @param count of nodes, a multiple of four */
    static FlowDocument of(int count) {
        var large = new LargeFlow();
        for (var block = 0; block < count / EACH; block++) {
            large.block(block);
        }
        return large.loan
                .withNodes(large.nodes)
                .withEdges(large.edges)
                .withLayout(new Layout(large.places, Map.of(), List.of()));
    }

    /** The same as the bytes of a file. */
    static String json(int count) {
        return FlowJson.write(of(count));
    }

    private void block(int block) {
        var x = block % IN_A_LINE * 640;
        var y = block / IN_A_LINE * 260;
        var rules = (RuleSetNode) loan.node("eligibility").orElseThrow();
        var way = (BranchNode) loan.node("way").orElseThrow();
        var card = (ScorecardNode) loan.node("card").orElseThrow();
        put(new RuleSetNode("rules_" + block, rules.name(), rules.hit(), rules.rules()), x, y + 70);
        put(new BranchNode("way_" + block, way.name(), way.ports().subList(0, 1), way.otherwise()), x + 230, y + 75);
        put(
                new ScorecardNode("card_" + block, card.name(), card.variable(), card.base(), card.characteristics()),
                x + 400,
                y);
        put(new RuleSetNode("more_" + block, rules.name(), rules.hit(), rules.rules()), x + 400, y + 140);
        edge("rules_" + block, Edge.OUT, "way_" + block);
        edge("way_" + block, way.ports().get(0).id(), "card_" + block);
        edge("way_" + block, BranchNode.OTHERWISE, "more_" + block);
        if (block > 0) {
            edge("card_" + (block - 1), Edge.OUT, "rules_" + block);
            edge("more_" + (block - 1), Edge.OUT, "rules_" + block);
        }
    }

    private void put(FlowNode node, int x, int y) {
        nodes.add(node);
        places.put(node.id(), new Point(x, y));
    }

    private void edge(String from, String port, String to) {
        edges.add(new Edge("e" + edges.size(), from, port, to));
    }
}
