package io.hengce.flow.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * What reading something gave: the value where there is one, and everything that was noticed. The value is absent exactly when a diagnostic is an error.
 */
public record Reading<T>(Optional<T> value, List<Diagnostic> diagnostics) {

    public Reading {
        diagnostics = diagnostics.stream().sorted(Diagnostic.ORDER).toList();
        var rejected = diagnostics.stream().anyMatch(Diagnostic::isError);
        if (rejected == value.isPresent()) {
            throw new IllegalArgumentException("a value and errors exclude each other: " + diagnostics);
        }
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), java.util.List.of());
    }

    public static <T> Reading<T> rejected(List<Diagnostic> diagnostics) {
        return new Reading<>(Optional.empty(), diagnostics);
    }

    /** The value, for callers that know it is there; a bug otherwise. */
    public T get() {
        return value.orElseThrow(() -> new IllegalStateException("rejected: " + diagnostics));
    }
}
