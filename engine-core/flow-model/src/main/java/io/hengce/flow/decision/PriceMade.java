package io.hengce.flow.decision;

import io.hengce.flow.value.Value;
import java.util.List;

/**
 * How a price came about.
 *
 * @param adjustments those that applied, in order
 * @param effects what changed it after that, in order
 */
public record PriceMade(Value base, List<Added> adjustments, List<TermEffect> effects) {
    public PriceMade {
        adjustments = List.copyOf(adjustments);
        effects = List.copyOf(effects);
    }

    /** An adjustment that applied, and what it added. */
    public record Added(String adjustment, Value add) {}
}
