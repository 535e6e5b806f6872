package io.hengce.engine.oracle;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Random flows of every kind of node: sequences, branches and splits whose arms join again or end. Most are valid; the same seed gives the same flow.
 */
final class FlowGenerator {

    private static final LocalizedText NAME = new LocalizedText("名 \"<&>\"", "name '\\u0022'");

    /** An output of a node that waits for the next node. */
    private record Open(String node, String port) {}

    private final Random random;
    private final FieldGenerator fields;
    private final NodeGenerator kinds;
    private final List<FlowNode> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private int inBranch;

    private FlowGenerator(Random random) {
        this.random = random;
        this.fields = new FieldGenerator(random);
        this.kinds = new NodeGenerator(random, fields);
    }

    static FlowDocument flow(long seed) {
        return new FlowGenerator(new Random(seed)).document();
    }

    private FlowDocument document() {
        var start = new StartNode("start", NAME);
        nodes.add(start);
        var open = sequence(List.of(new Open("start", Edge.OUT)), 2);
        endWithVerdict(open);
        return new FlowDocument(
                "random_flow",
                NAME,
                "random_product",
                new Dictionary(fields.all()),
                fields.parameters(),
                fields.reasons(),
                nodes,
                edges,
                Layout.EMPTY);
    }

    private List<Open> sequence(List<Open> from, int depth) {
        var open = from;
        var length = 1 + random.nextInt(4);
        for (var index = 0; index < length && !open.isEmpty(); index++) {
            open = depth > 0 && random.nextInt(3) == 0 ? fork(open, depth) : step(open);
        }
        return open;
    }

    private List<Open> step(List<Open> open) {
        var id = "n" + nodes.size();
        return add(
                open,
                switch (random.nextInt(15)) {
                    case 0 -> kinds.derive(id);
                    case 1 -> kinds.ruleSet(id);
                    case 2, 12 -> kinds.decisionTable(id);
                    case 3 -> kinds.scorecard(id);
                    case 4 -> kinds.review(id);
                    case 8 -> kinds.listMatch(id);
                    case 9 -> kinds.model(id);
                    case 5 -> kinds.limitPricing(id);
                    case 6 -> kinds.crossTable(id);
                    case 7 -> kinds.decisionTree(id);
                    case 10 -> kinds.dataSource(id);
                    case 11 -> kinds.subFlow(id);
                    case 13 -> kinds.loop(id);
                    default -> verdict(id);
                });
    }

    private List<Open> fork(List<Open> open, int depth) {
        return random.nextInt(5) == 0 ? parallel(open, depth) : choice(open, depth);
    }

    /** What a branch writes is forgotten for the others, and known again behind the join. */
    private List<Open> parallel(List<Open> open, int depth) {
        var ports = IntStream.rangeClosed(0, 1 + random.nextInt(2))
                .mapToObj(port -> new ParallelPort("b" + port, NAME))
                .toList();
        var parallel = new ParallelNode("n" + nodes.size(), NAME, ports);
        add(open, parallel);
        var after = new ArrayList<Open>();
        var made = new ArrayList<Field>();
        inBranch++;
        for (var port : ports) {
            var from = new Open(parallel.id(), port.id());
            after.addAll(fields.apart(() -> arm(from, depth), made));
        }
        inBranch--;
        fields.together(made);
        return add(after, new JoinNode("n" + nodes.size(), NAME));
    }

    private List<Open> choice(List<Open> open, int depth) {
        var id = "n" + nodes.size();
        FlowNode choice = random.nextInt(3) == 0 ? kinds.split(id) : kinds.branch(id);
        add(open, choice);
        var after = new ArrayList<Open>();
        choice.exits().forEach(exit -> after.addAll(arm(new Open(id, exit.port()), depth)));
        return after;
    }

    private List<Open> arm(Open from, int depth) {
        var open = random.nextInt(4) == 0 ? List.of(from) : sequence(List.of(from), depth - 1);
        if (inBranch == 0 && random.nextInt(3) == 0) {
            endWithVerdict(open);
            return List.of();
        }
        return open;
    }

    private void endWithVerdict(List<Open> open) {
        if (!open.isEmpty()) {
            var decided = add(open, verdict("n" + nodes.size()));
            add(decided, new EndNode("n" + nodes.size(), NAME));
        }
    }

    private VerdictNode verdict(String id) {
        var outcome = Outcome.values()[random.nextInt(3)];
        return new VerdictNode(id, NAME, outcome, random.nextBoolean() ? List.of(fields.reason()) : List.of());
    }

    private List<Open> add(List<Open> open, FlowNode node) {
        nodes.add(node);
        open.forEach(from -> edges.add(new Edge("e" + edges.size(), from.node(), from.port(), node.id())));
        return List.of(new Open(node.id(), Edge.OUT));
    }
}
