package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.expr.Frame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes what happens in one run, as deep as was asked; the trace is made of the notes when it is read, from the values as they were. One per run. */
final class Recorder {

    private static final int NANOSECONDS = 1_000;

    private final TraceDepth depth;
    private final Teller teller;
    /** The values that the run began with. */
    private final Frame start;

    private final List<Note> notes;
    private final Map<String, Long> micros;
    private Optional<StepMaker> step = Optional.empty();

    /** @param frame the values that the run begins with */
    Recorder(TraceDepth depth, Teller teller, Frame frame) {
        this.depth = depth;
        this.teller = teller;
        start = isOn() ? frame.copy() : frame;
        notes = isOn() ? new ArrayList<>(16) : List.of();
        micros = isFull() ? new LinkedHashMap<>() : Map.of();
    }

    TraceDepth depth() {
        return depth;
    }

    /** One for a branch of a parallel. */
    Recorder fork(Frame frame) {
        return isOn() ? new Recorder(depth, teller, frame) : this;
    }

    /**
     * Takes in what a branch recorded.
     *
     * @param behind the values behind it
     * @param written the slots that the branch may write
     */
    void join(Recorder branch, Frame behind, int[] written) {
        if (isOn()) {
            notes.add(new BranchNote(branch, behind.keep(written)));
        }
        if (isFull()) {
            micros.putAll(branch.micros);
        }
    }

    boolean isOn() {
        return depth != TraceDepth.NONE;
    }

    boolean isFull() {
        return depth == TraceDepth.FULL;
    }

    /** Notes what the node did that the run is at. */
    void add(StepMaker made) {
        step = Optional.of(made);
    }

    /**
     * Notes that the run leaves a node.
     *
     * @param raised whether the outcome is another than before
     * @param after the values behind it
     */
    void leave(String node, boolean raised, Frame after, Optional<TraceFault> fault) {
        var slots = teller.maker().written(node);
        var written = after.keep(raised ? slots.andOutcome() : slots.own());
        notes.add(new VisitNote(teller, node, step, written, fault));
        step = Optional.empty();
    }

    /** Notes how long a node took. */
    void took(String node, long nanoseconds) {
        micros.put(node, nanoseconds / NANOSECONDS);
    }

    Optional<Trace> trace(Optional<TraceFault> fault) {
        return isOn() ? Optional.of(Trace.later(this::steps, this::whys, fault, micros)) : Optional.empty();
    }

    List<TraceStep> steps() {
        var steps = new ArrayList<TraceStep>(notes.size());
        var values = start.copy();
        for (var note : notes) {
            note.pass(values);
            note.addSteps(values, steps);
        }
        return steps;
    }

    List<NodeWhy> whys() {
        var whys = new ArrayList<NodeWhy>(notes.size());
        if (isFull()) {
            var values = start.copy();
            for (var note : notes) {
                note.addWhys(values, whys);
                note.pass(values);
            }
        }
        return whys;
    }
}
