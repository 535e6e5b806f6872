package io.hengce.flow.document;

import java.util.List;
import java.util.Optional;

/**
 * How a limit is set: one of several amounts, then rounded, then kept within floor and cap.
 *
 * @param variable the derived field that it is written to
 * @param take which of the amounts counts
 * @param floor the least that it comes to, an expression
 * @param cap the most that it comes to, whatever the floor, an expression
 * @param least what is below this is no limit at all: 0 is written, an expression
 */
public record Limit(
        String variable,
        Extreme take,
        List<LimitPart> of,
        Optional<LimitRounding> rounding,
        Optional<String> floor,
        Optional<String> cap,
        Optional<String> least) {

    public Limit {
        of = List.copyOf(of);
    }
}
