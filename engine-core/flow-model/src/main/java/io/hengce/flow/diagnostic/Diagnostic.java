package io.hengce.flow.diagnostic;

import io.hengce.flow.text.LocalizedText;
import java.util.Comparator;

/**
 * A user's mistake: what, where, and what to do next.
 *
 * @param code stable, {@code [A-Z][A-Z0-9_]*}, never reused for another meaning
 * @param message one sentence with names in backticks that ends with what to do
 */
public record Diagnostic(String code, Severity severity, Place place, LocalizedText message) {

    /** Errors before warnings, then by place and code: the order in which problems are shown. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::severity)
            .thenComparing(diagnostic -> diagnostic.place().toString())
            .thenComparing(Diagnostic::code)
            .thenComparing(diagnostic -> diagnostic.message().en());

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
