package io.hengce.engine.run;

import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.KeptValues;

/**
 * A branch of a parallel that a run took in.
 *
 * @param branch what was noted in it
 * @param written what it left behind where it may write
 */
record BranchNote(Notes branch, KeptValues written) implements Note {

    @Override
    public void tell(Frame frame, Told told) {
        branch.tell(told);
        written.backInto(frame);
    }
}
