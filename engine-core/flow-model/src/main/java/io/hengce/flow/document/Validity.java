package io.hengce.flow.document;

import java.time.LocalDate;
import java.util.Optional;

/** When a rule counts: switched on, and {@code from <= date(decision_time) < to} in the product's zone. */
public record Validity(boolean enabled, Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final Validity ALWAYS = new Validity(true, Optional.empty(), Optional.empty());

    public boolean on(LocalDate date) {
        return enabled
                && from.map(first -> !date.isBefore(first)).orElse(true)
                && to.map(date::isBefore).orElse(true);
    }
}
