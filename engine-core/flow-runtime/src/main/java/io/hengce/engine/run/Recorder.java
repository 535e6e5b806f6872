package io.hengce.engine.run;

import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.expr.Frame;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Notes what happens in one run, as deep as was asked; the trace is made of the notes when it is read. One per run. */
final class Recorder {

    private static final int NANOSECONDS = 1_000;

    private final TraceDepth depth;
    private final Teller teller;
    private final Optional<Notes> notes;
    private final Map<String, Long> micros;
    private Optional<StepMaker> step = Optional.empty();

    /** @param frame the values that the run begins with */
    Recorder(TraceDepth depth, Teller teller, Frame frame) {
        this.depth = depth;
        this.teller = teller;
        notes = isOn() ? Optional.of(Notes.startingWith(frame)) : Optional.empty();
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
        if (notes.isPresent() && branch.notes.isPresent()) {
            notes.get().add(new BranchNote(branch.notes.get(), behind.keep(written)));
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
        var told = teller.nodes().of(node);
        var slots = told.slots();
        var written = after.keep(raised ? slots.andOutcome() : slots.own());
        var explainer = isFull() ? told.explainer() : NodeExplainer.NOTHING;
        var note = new VisitNote(explainer, slots, teller.date(), step, written, fault);
        notes.orElseThrow().add(note);
        step = Optional.empty();
    }

    /** Notes how long a node took. */
    void took(String node, long nanoseconds) {
        micros.put(node, nanoseconds / NANOSECONDS);
    }

    Optional<Trace> trace(Optional<TraceFault> fault) {
        return notes.map(noted -> Trace.later(noted::parts, fault, micros));
    }
}
