package io.hengce.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which values share a bin. */
sealed interface BinGroup permits BinGroup.Range, BinGroup.Codes, BinGroup.Missing {

    boolean holds(Optional<Object> value);

    /** The cell of a flow that holds the same values. */
    String cell();

    /** {@code [from, to)}; an empty bound is open. */
    record Range(Optional<BigDecimal> from, Optional<BigDecimal> to) implements BinGroup {

        @Override
        public boolean holds(Optional<Object> value) {
            return value.filter(BigDecimal.class::isInstance)
                    .map(BigDecimal.class::cast)
                    .filter(v -> from.isEmpty() || v.compareTo(from.get()) >= 0)
                    .filter(v -> to.isEmpty() || v.compareTo(to.get()) < 0)
                    .isPresent();
        }

        @Override
        public String cell() {
            if (from.isEmpty()) {
                return to.map(t -> "< " + t.toPlainString()).orElse("-");
            }
            return to.map(t -> "[" + from.get().toPlainString() + ".." + t.toPlainString() + ")")
                    .orElse(">= " + from.get().toPlainString());
        }

        @Override
        public String toString() {
            if (from.isEmpty()) {
                return to.map(t -> "< " + t.toPlainString()).orElse("any");
            }
            return to.map(t -> "[" + from.get().toPlainString() + ", " + t.toPlainString() + ")")
                    .orElse(">= " + from.get().toPlainString());
        }
    }

    /** Coded values, in alphabetical order. */
    record Codes(List<String> codes) implements BinGroup {

        public Codes {
            var sorted = new ArrayList<>(codes);
            Collections.sort(sorted);
            codes = List.copyOf(sorted);
        }

        @Override
        public boolean holds(Optional<Object> value) {
            return value.filter(codes::contains).isPresent();
        }

        @Override
        public String cell() {
            return codes.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(", "));
        }

        @Override
        public String toString() {
            return String.join(", ", codes);
        }
    }

    /** No value. */
    record Missing() implements BinGroup {

        @Override
        public boolean holds(Optional<Object> value) {
            return value.isEmpty();
        }

        @Override
        public String cell() {
            return "missing";
        }

        @Override
        public String toString() {
            return "missing";
        }
    }

    /** The group of two neighbours. */
    static BinGroup union(BinGroup lower, BinGroup upper) {
        if (lower instanceof Range a && upper instanceof Range b && a.to().equals(b.from())) {
            return new Range(a.from(), b.to());
        }
        if (lower instanceof Codes a && upper instanceof Codes b) {
            var codes = new ArrayList<>(a.codes());
            codes.addAll(b.codes());
            return new Codes(codes);
        }
        throw new IllegalArgumentException("not neighbours: " + lower + " and " + upper);
    }
}
