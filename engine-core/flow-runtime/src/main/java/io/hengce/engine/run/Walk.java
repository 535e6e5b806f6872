package io.hengce.engine.run;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A run on its way from behind the start to its end, which stands still before every node that stands alone, until whoever walks with it has that done. One per run, one thread at a
 * time.
 */
public final class Walk {

    private final Route route;

    /** The run where it is, and around it the runs whose branches it is in. */
    private final Deque<Leg> legs = new ArrayDeque<>(2);

    Walk(Route route, Run run) {
        this.route = route;
        legs.push(new Leg(run, route.first(run), Route.NOWHERE));
    }

    /** Goes on through all nodes that do not stand alone. */
    public void goOn() {
        var leg = legs.element();
        while (!isBefore(leg) && !(leg.hasArrived() && legs.size() == 1)) {
            if (leg.hasArrived()) {
                legs.pop();
                leg = legs.element();
                nextBranch(leg);
            } else {
                pass(leg);
            }
            leg = legs.element();
        }
    }

    private boolean isBefore(Leg leg) {
        return !leg.hasArrived() && route.stop(leg.at).standsAlone();
    }

    private void pass(Leg leg) {
        var stop = route.stop(leg.at);
        leg.run.visit(stop.logic());
        if (stop.join() == Route.NOWHERE) {
            leg.at = stop.next(leg.run);
        } else {
            nextBranch(leg);
        }
    }

    /** Enters the next branch of the parallel that a run stands at; behind the last one goes to where they meet. */
    private void nextBranch(Leg leg) {
        var parallel = route.stop(leg.at);
        if (leg.branch < parallel.ways()) {
            legs.push(new Leg(leg.run.branch(leg.branch), parallel.way(leg.branch), parallel.join()));
            leg.branch++;
        } else {
            leg.run.join();
            leg.at = parallel.join();
            leg.branch = 0;
        }
    }

    /** Whether the run stands before this node, which stands alone. */
    public boolean standsBefore(String node) {
        var leg = legs.element();
        return isBefore(leg) && route.stop(leg.at).logic().node().equals(node);
    }

    /** Does the node that the run stands before. */
    public void visit() {
        pass(legs.element());
    }

    /** A run between two nodes. */
    private static final class Leg {

        private final Run run;
        private final int until;
        private int at;
        private int branch;

        private Leg(Run run, int at, int until) {
            this.run = run;
            this.at = at;
            this.until = until;
        }

        private boolean hasArrived() {
            return run.hasEnded() || at == until;
        }
    }
}
