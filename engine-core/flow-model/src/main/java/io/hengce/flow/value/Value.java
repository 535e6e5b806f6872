package io.hengce.flow.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value of an application, a variable or an expression. Missing is a value of its own; nothing here is ever null. */
public sealed interface Value {

    <R> R accept(Cases<R> cases);

    default boolean isMissing() {
        return this == Missing.MISSING;
    }

    static Value of(BigDecimal number) {
        return new NumberValue(number);
    }

    static Value of(long number) {
        return new NumberValue(BigDecimal.valueOf(number));
    }

    static Value of(String text) {
        return new TextValue(text);
    }

    static Value of(boolean truth) {
        return truth ? BooleanValue.TRUE : BooleanValue.FALSE;
    }

    static Value of(Ternary truth) {
        return truth == Ternary.UNKNOWN ? Missing.MISSING : of(truth == Ternary.TRUE);
    }

    /** No value: an absent member, JSON null, an empty cell, a missing token. */
    enum Missing implements Value {
        MISSING;

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.missing();
        }

        @Override
        public String toString() {
            return "missing";
        }
    }

    /** A number; two numbers are equal when they compare equal, whatever their scale. */
    record NumberValue(BigDecimal number) implements Value {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.number(number);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NumberValue that && number.compareTo(that.number) == 0;
        }

        @Override
        public int hashCode() {
            return number.stripTrailingZeros().hashCode();
        }

        /** Plain digits without exponent and trailing zeros. */
        @Override
        public String toString() {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
    }

    /** A string; the empty string is a string, not missing. */
    record TextValue(String text) implements Value {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.text(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** True or false. */
    record BooleanValue(boolean truth) implements Value {
        public static final BooleanValue TRUE = new BooleanValue(true);
        public static final BooleanValue FALSE = new BooleanValue(false);

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.truth(truth);
        }

        @Override
        public String toString() {
            return Boolean.toString(truth);
        }
    }

    /** A calendar date, 1900 to 2200. */
    record DateValue(LocalDate date) implements Value {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.date(date);
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** A point in time with its offset; two are equal when they are the same instant. */
    record DateTimeValue(OffsetDateTime time) implements Value {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.dateTime(time);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof DateTimeValue that && time.isEqual(that.time);
        }

        @Override
        public int hashCode() {
            return time.toInstant().hashCode();
        }

        @Override
        public String toString() {
            return time.toString();
        }
    }

    /** Values of one type in order; an element may be missing. Two lists are equal when their elements are. */
    final class ListValue implements Value {

        public static final ListValue EMPTY = new ListValue(List.of());

        private final List<Value> elements;
        private final @Nullable Columns columns;

        public ListValue(List<? extends Value> elements) {
            this.elements = List.copyOf(elements);
            this.columns = null;
        }

        /** A list of records whose members stand side by side too, to be gone through fast. */
        public ListValue(List<? extends Value> records, List<Columns.Member> members) {
            this.elements = List.copyOf(records);
            this.columns = Columns.of(elements, members);
        }

        public List<Value> elements() {
            return elements;
        }

        /** The members of the records side by side; null for a list that was made on the way. */
        public @Nullable Columns columns() {
            return columns;
        }

        /** Reads what a pass over the list will read. @return anything that hangs on all that was read */
        public long look() {
            return columns == null ? 0 : columns.look();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.list(elements);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ListValue that && elements.equals(that.elements);
        }

        @Override
        public int hashCode() {
            return elements.hashCode();
        }

        @Override
        public String toString() {
            return elements.stream().map(Value::toString).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** Values by member id, in the order of their type; missing members are left out. */
    record RecordValue(Map<String, Value> members) implements Value {

        public RecordValue {
            var present = new LinkedHashMap<String, Value>(members);
            present.values().removeIf(Value::isMissing);
            members = Collections.unmodifiableMap(present);
        }

        /** The member's value; missing where there is none. */
        public Value member(String id) {
            return members.getOrDefault(id, Missing.MISSING);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.record(members);
        }

        @Override
        public String toString() {
            return members.entrySet().stream()
                    .map(member -> member.getKey() + ": " + member.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R missing();

        R number(BigDecimal number);

        R text(String text);

        R truth(boolean truth);

        R date(LocalDate date);

        R dateTime(OffsetDateTime time);

        R list(List<Value> elements);

        R record(Map<String, Value> members);
    }
}
