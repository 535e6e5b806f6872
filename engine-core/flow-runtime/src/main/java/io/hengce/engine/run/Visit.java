package io.hengce.engine.run;

import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.KeptValues;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A node that a run has come through, or ended in.
 *
 * @param frame the values that it saw; whoever explains it may write there what it wrote
 * @param written the values that it left behind where it may write
 * @param date of the decision in the product's zone
 * @param fault the error that ended the run here
 */
record Visit(Frame frame, KeptValues written, LocalDate date, Optional<TraceFault> fault) {

    /** The code of the error at a place; empty where there is none. */
    String faultAt(Place place) {
        return fault.isPresent() && fault.get().path().equals(place.path())
                ? fault.get().code()
                : "";
    }

    /** Whether the run ended within a place. */
    boolean endedWithin(Place place) {
        return fault.isPresent() && fault.get().path().startsWith(place.path() + "/");
    }

    /** Writes what the node wrote to one of its slots, for what it did after that. */
    void write(int number) {
        written.backInto(frame, number);
    }
}
