package io.hengce.flow.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What happened in a run, a step a node in the order of the run, and the fault that ended it early, if any. Immutable.
 *
 * @param whys at {@link TraceDepth#FULL}, in the order of the run; the node that failed has one too
 * @param micros how long each node took, by its id; empty unless the depth is full and a clock was given. No part of what is compared
 */
public record Trace(List<TraceStep> steps, Optional<TraceFault> fault, List<NodeWhy> whys, Map<String, Long> micros) {

    public Trace {
        steps = LaterList.copyOf(steps);
        whys = LaterList.copyOf(whys);
        micros = micros.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(micros));
    }

    /** A trace of the depth {@link TraceDepth#SUMMARY}. */
    public Trace(List<TraceStep> steps, Optional<TraceFault> fault) {
        this(steps, fault, List.of(), Map.of());
    }

    /**
     * A trace whose steps and whys are made when one of them is first read.
     *
     * @param parts reads nothing that changes; is asked once at most, by any thread
     */
    public static Trace later(Supplier<Parts> parts, Optional<TraceFault> fault, Map<String, Long> micros) {
        var later = new Later<>(parts);
        return new Trace(
                new LaterList<>(() -> later.get().steps()),
                fault,
                new LaterList<>(() -> later.get().whys()),
                micros);
    }

    /** What is made later of a trace. */
    public record Parts(List<TraceStep> steps, List<NodeWhy> whys) {
        public Parts {
            steps = List.copyOf(steps);
            whys = List.copyOf(whys);
        }
    }

    /** What is told of a node at the full depth. */
    public Optional<NodeWhy> why(String node) {
        return whys.stream().filter(why -> why.node().equals(node)).findFirst();
    }

    /** The same without times, which differ from run to run. */
    public Trace withoutTimes() {
        return new Trace(steps.stream().map(TraceStep::withoutTimes).toList(), fault, whys, Map.of());
    }
}
