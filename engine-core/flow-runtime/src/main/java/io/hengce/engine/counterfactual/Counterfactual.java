package io.hengce.engine.counterfactual;

import io.hengce.flow.decision.Decision;
import java.util.List;

/**
 * Changes that turn a decision.
 *
 * @param changes of one field or of two
 * @param distance how far they are together: of numbers and dates the share of the larger value, of others 1
 * @param decision what the engine decides with them
 */
public record Counterfactual(List<FieldChange> changes, double distance, Decision decision) {

    public Counterfactual {
        changes = List.copyOf(changes);
    }
}
