package io.hengce.flow.expr;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The set of values that a cell matches, literals and parameters filled in: what overlap and gap checks compute with. */
public sealed interface CellShape {

    <R> R accept(Cases<R> cases);

    /** {@code -}: every value, and missing. */
    record Any() implements CellShape {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.any();
        }
    }

    /** {@code missing}: only missing. */
    record Missing() implements CellShape {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.missing();
        }
    }

    /** Numbers. */
    record Numbers(Intervals<BigDecimal> values) implements CellShape {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.numbers(values);
        }
    }

    /** Dates. */
    record Dates(Intervals<LocalDate> values) implements CellShape {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.dates(values);
        }
    }

    /** Points in time, offsets apart. */
    record Times(Intervals<Instant> values) implements CellShape {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.times(values);
        }
    }

    /**
     * Strings.
     *
     * @param complement every string but these
     */
    record Texts(SortedSet<String> values, boolean complement) implements CellShape {
        public Texts {
            values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
        }

        /** The strings of either. */
        public Texts union(Texts other) {
            if (!complement && !other.complement) {
                var all = new TreeSet<>(values);
                all.addAll(other.values);
                return new Texts(all, false);
            }
            var outside = complement ? this : other;
            var rest = outside == this ? other : this;
            var left = new TreeSet<>(outside.values);
            left.removeIf(rest::contains);
            return new Texts(left, true);
        }

        public boolean contains(String text) {
            return values.contains(text) != complement;
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.texts(this);
        }
    }

    /** Booleans. */
    record Truths(Set<Boolean> values) implements CellShape {
        public Truths {
            values = Set.copyOf(values);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.truths(values);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R any();

        R missing();

        R numbers(Intervals<BigDecimal> values);

        R dates(Intervals<LocalDate> values);

        R times(Intervals<Instant> values);

        R texts(Texts texts);

        R truths(Set<Boolean> values);
    }
}
