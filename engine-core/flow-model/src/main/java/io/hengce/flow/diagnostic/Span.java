package io.hengce.flow.diagnostic;

/** A part of a text: 0-based character offsets, {@code end} exclusive. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span %d..%d".formatted(start, end));
        }
    }
}
