package io.hengce.compile.layout;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.fixture.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Drafts of a size: a start, cards and branches with up to four ports, two ends; edges lead onward unless cycles are wanted. */
record RandomDraft(int nodes, boolean cyclic) {

    FlowDocument drawn(long seed) {
        var random = new Random(seed);
        var drawing = new Drawing();
        drawing.node(new StartNode("n0", Drawing.name("start")));
        for (var number = 0; number < nodes - 2; number++) {
            var id = "n" + number;
            var ports = number > 0 && random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 0;
            if (number > 0) {
                node(drawing, id, ports);
            }
            for (var port = 0; port < ports; port++) {
                drawing.edge(id, "p" + port, target(random, number));
            }
            drawing.edge(id, ports == 0 ? Edge.OUT : BranchNode.OTHERWISE, target(random, number));
        }
        drawing.node(new EndNode("n" + (nodes - 2), Drawing.name("approved")));
        drawing.node(new EndNode("n" + (nodes - 1), Drawing.name("declined")));
        return drawing.flow();
    }

    private static void node(Drawing drawing, String id, int ports) {
        if (ports == 0) {
            drawing.node(new DeriveNode(id, Drawing.name(id), List.of()));
            return;
        }
        var named = new ArrayList<BranchPort>();
        for (var port = 0; port < ports; port++) {
            named.add(new BranchPort("p" + port, Drawing.name("port " + port), "true"));
        }
        drawing.node(new BranchNode(id, Drawing.name("branch " + id), named, Drawing.name("otherwise")));
    }

    private String target(Random random, int number) {
        return "n"
                + (cyclic && random.nextInt(8) == 0
                        ? random.nextInt(nodes)
                        : Math.min(nodes - 1, number + 1 + random.nextInt(3)));
    }
}
