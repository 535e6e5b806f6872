package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.decision.TraceStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the trace of one run, as deep as was asked. One per run. */
final class Recorder {

    private static final int NANOSECONDS = 1_000;

    private final TraceDepth depth;
    private final WhyMaker whyMaker;
    private final List<TraceStep> steps;
    private final List<NodeWhy> whys;
    private final Map<String, Long> micros;

    Recorder(TraceDepth depth, WhyMaker whyMaker) {
        this.depth = depth;
        this.whyMaker = whyMaker;
        steps = isOn() ? new ArrayList<>() : List.of();
        whys = isFull() ? new ArrayList<>() : List.of();
        micros = isFull() ? new LinkedHashMap<>() : Map.of();
    }

    TraceDepth depth() {
        return depth;
    }

    /** One for a branch of a parallel. */
    Recorder fork() {
        return new Recorder(depth, whyMaker);
    }

    /** Takes in what a branch recorded. */
    void join(Recorder branch) {
        if (isOn()) {
            steps.addAll(branch.steps);
        }
        if (isFull()) {
            whys.addAll(branch.whys);
            micros.putAll(branch.micros);
        }
    }

    boolean isOn() {
        return depth != TraceDepth.NONE;
    }

    boolean isFull() {
        return depth == TraceDepth.FULL;
    }

    void add(TraceStep step) {
        steps.add(step);
    }

    /** Notes why a node did what it did, and how long that took. */
    void explain(Visit visit, Optional<Long> nanoseconds) {
        nanoseconds.ifPresent(time -> micros.put(visit.node(), time / NANOSECONDS));
        whyMaker.why(visit).ifPresent(whys::add);
    }

    Optional<Trace> trace(Optional<TraceFault> fault) {
        return isOn() ? Optional.of(new Trace(steps, fault, whys, micros)) : Optional.empty();
    }
}
