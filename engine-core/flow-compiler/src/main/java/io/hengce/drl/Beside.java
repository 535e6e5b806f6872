package io.hengce.drl;

import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists, models and flows beside the rules. */
@FunctionalInterface
public interface Beside {

    /** The variables that a node gets for what it gives, as they are before they are written. */
    Map<String, Value> answers(String node, List<Value> given);

    /** What a flow comes to that a node calls with what it gives. */
    default Called called(String node, List<Value> given) {
        throw new IllegalStateException("no flow beside the rules can be called at " + node);
    }

    /**
     * What a called flow came to.
     *
     * @param outcome empty where none was raised
     * @param lostPoints reasons of points lost, in order
     * @param values by the variable that takes them, as they are before they are written
     * @param error the code of the error that ended it; empty: none
     */
    public record Called(
            Optional<Outcome> outcome,
            List<String> reasons,
            List<String> lostPoints,
            List<String> reviews,
            Map<String, Value> values,
            String error) {
        public Called {
            reasons = List.copyOf(reasons);
            lostPoints = List.copyOf(lostPoints);
            reviews = List.copyOf(reviews);
            values = Map.copyOf(values);
        }
    }
}
