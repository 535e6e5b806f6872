package io.hengce.engine.run;

import io.hengce.flow.decision.Trace;
import io.hengce.flow.expr.Frame;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run, or a branch of it, has noted on its way. Nobody adds to it once the trace may be read.
 *
 * @param start the values that it began with
 */
record Notes(Frame start, List<Note> notes) {

    static Notes startingWith(Frame frame) {
        return new Notes(frame.copy(), new ArrayList<>(16));
    }

    void add(Note note) {
        notes.add(note);
    }

    /** The trace that they make, from the values as they were. */
    Trace.Parts parts() {
        var told = new Note.Told(new ArrayList<>(notes.size()), new ArrayList<>(notes.size()));
        tell(told);
        return new Trace.Parts(told.steps(), told.whys());
    }

    void tell(Note.Told told) {
        var frame = start.copy();
        for (var note : notes) {
            note.tell(frame, told);
        }
    }
}
