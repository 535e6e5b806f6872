package io.hengce.engine.run;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.Edge;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The ways through the nodes of a flow without any process engine: every node has a number, every port says the number of the node it leads to. Safe for many threads.
 */
public final class Route {

    static final int NOWHERE = -1;

    private final Stop[] stops;

    /** @param logics what each node does, by id */
    Route(ValidFlow flow, Function<String, NodeLogic> logics) {
        var numbers = new HashMap<String, Integer>();
        flow.order().forEach(node -> numbers.put(node, numbers.size()));
        stops = flow.order().stream()
                .map(node -> stop(logics.apply(node), flow, numbers))
                .toArray(Stop[]::new);
    }

    private static Stop stop(NodeLogic logic, ValidFlow flow, Map<String, Integer> numbers) {
        var edges = flow.edgesFrom(logic.node());
        return new Stop(
                logic,
                edges.stream().map(Edge::port).toArray(String[]::new),
                edges.stream().map(Edge::to).mapToInt(numbers::get).toArray(),
                flow.forks().join(logic.node()).map(numbers::get).orElse(NOWHERE));
    }

    /** The same way, for whoever does some of the nodes itself. */
    public Walk walk(Run run) {
        return new Walk(this, run);
    }

    /** The node behind the start. */
    int first(Run run) {
        return stops[0].next(run);
    }

    Stop stop(int number) {
        return stops[number];
    }

    /** Takes a run from behind the start to its end. */
    public void pass(Run run) {
        pass(run, first(run), NOWHERE);
    }

    private void pass(Run run, int from, int until) {
        var at = from;
        while (!run.hasEnded() && at != until) {
            var stop = stops[at];
            run.visit(stop.logic);
            at = stop.join == NOWHERE ? stop.next(run) : passBranches(run, stop);
        }
    }

    /** Takes a run through the branches of a parallel, one after the other, to where they meet. */
    private int passBranches(Run run, Stop parallel) {
        for (var branch = 0; branch < parallel.next.length; branch++) {
            pass(run.branch(branch), parallel.next[branch], parallel.join);
        }
        run.join();
        return parallel.join;
    }

    /** A node and where its ports lead; of a parallel also where its branches meet. */
    static final class Stop {

        private final NodeLogic logic;
        private final String[] ports;
        private final int[] next;
        private final int join;

        private Stop(NodeLogic logic, String[] ports, int[] next, int join) {
            this.logic = logic;
            this.ports = ports;
            this.next = next;
            this.join = join;
        }

        NodeLogic logic() {
            return logic;
        }

        boolean standsAlone() {
            return logic.standsAlone();
        }

        /** Where the branches of a parallel meet. */
        int join() {
            return join;
        }

        int ways() {
            return next.length;
        }

        int way(int port) {
            return next[port];
        }

        /** The node that comes next in a run that has visited this one. */
        int next(Run run) {
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
