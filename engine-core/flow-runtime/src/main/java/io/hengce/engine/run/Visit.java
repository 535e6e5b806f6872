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
 * @param entry the values that it saw
 * @param written the values that it left behind where it may write
 * @param date of the decision in the product's zone
 * @param fault the error that ended the run here
 */
record Visit(String node, Frame entry, KeptValues written, LocalDate date, Optional<TraceFault> fault) {

    /** The values that it left behind. */
    Frame after() {
        var after = entry.copy();
        after.putBack(written);
        return after;
    }

    /** The code of the error at a place; empty where there is none. */
    String faultAt(Place place) {
        return fault.filter(error -> error.path().equals(place.path()))
                .map(TraceFault::code)
                .orElse("");
    }

    /** Whether the run ended within a place. */
    boolean endedWithin(Place place) {
        return fault.filter(error -> error.path().startsWith(place.path() + "/"))
                .isPresent();
    }
}
