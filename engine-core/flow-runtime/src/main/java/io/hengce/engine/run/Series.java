package io.hengce.engine.run;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.TraceDepth;
import java.util.List;
import java.util.Optional;

/**
 * The runs of many applications, one after the other in their order: each must have come to its decision before the next one begins, which uses its memory unless a trace is told of
 * it. One thread at a time.
 */
public final class Series {

    /** So many applications are looked at together before their runs begin. */
    private static final int TOGETHER = 8;

    private final FlowLogic logic;
    private final List<Application> applications;
    private final TraceDepth depth;
    /** What was looked at, so that looking is not left out. */
    private final long[] seen = new long[1];

    private int begun;
    private Optional<Room> room = Optional.empty();

    Series(FlowLogic logic, List<Application> applications, TraceDepth depth) {
        this.logic = logic;
        this.applications = applications;
        this.depth = depth;
    }

    /** A run of the next application, which has passed the start node. */
    public Run start(Application application, Matcher matcher) {
        if (begun % TOGETHER == 0) {
            look();
        }
        begun++;
        return depth == TraceDepth.NONE
                ? logic.start(application, room(), depth, matcher)
                : logic.start(application, depth, matcher);
    }

    private void look() {
        var end = Math.min(begun + TOGETHER, applications.size());
        for (var number = begun; number < end; number++) {
            seen[0] += applications.get(number).look();
        }
    }

    private Room room() {
        if (room.isPresent()) {
            room.get().frame().clear();
            return room.get();
        }
        var made = logic.room();
        room = Optional.of(made);
        return made;
    }
}
