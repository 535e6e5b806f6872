package io.hengce.engine.run;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.Edge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The ways through the nodes of a flow without any process engine: every node has a number, every port says the number of the node it leads to. Safe for many threads.
 */
public final class Route {

    private static final int NOWHERE = -1;

    private final Stop[] stops;

    /** @param logics what each node does, by id */
    Route(ValidFlow flow, Function<String, NodeLogic> logics) {
        var numbers = new HashMap<String, Integer>();
        flow.order().forEach(node -> numbers.put(node, numbers.size()));
        stops = flow.order().stream()
                .map(node -> stop(logics.apply(node), flow.edgesFrom(node), numbers))
                .toArray(Stop[]::new);
    }

    private static Stop stop(NodeLogic logic, List<Edge> edges, Map<String, Integer> numbers) {
        return new Stop(
                logic,
                edges.stream().map(Edge::port).toArray(String[]::new),
                edges.stream().map(Edge::to).mapToInt(numbers::get).toArray());
    }

    /** Takes a run from behind the start to its end. */
    public void pass(Run run) {
        var at = stops[0].next(run);
        while (!run.hasEnded() && at != NOWHERE) {
            run.visit(stops[at].logic);
            at = stops[at].next(run);
        }
    }

    /** A node and where its ports lead. */
    private static final class Stop {

        private final NodeLogic logic;
        private final String[] ports;
        private final int[] next;

        private Stop(NodeLogic logic, String[] ports, int[] next) {
            this.logic = logic;
            this.ports = ports;
            this.next = next;
        }

        /** The node that comes next in a run that has visited this one. */
        private int next(Run run) {
            if (next.length == 1) {
                return next[0];
            }
            for (var number = 0; number < next.length; number++) {
                if (ports[number].equals(run.port())) {
                    return next[number];
                }
            }
            return NOWHERE;
        }
    }
}
