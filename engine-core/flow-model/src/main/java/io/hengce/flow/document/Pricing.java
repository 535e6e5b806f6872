package io.hengce.flow.document;

import java.util.List;
import java.util.Optional;

/**
 * How a price is made: a base, to which what applies is added, kept within floor and cap.
 *
 * @param variable the derived field that it is written to
 * @param base an expression
 * @param floor the least that it comes to, an expression
 * @param cap the most that it comes to, whatever the floor, an expression
 */
public record Pricing(
        String variable, String base, List<Adjustment> adjustments, Optional<String> floor, Optional<String> cap) {

    public Pricing {
        adjustments = List.copyOf(adjustments);
    }
}
