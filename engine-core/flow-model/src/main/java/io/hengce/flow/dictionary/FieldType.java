package io.hengce.flow.dictionary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The type of a field, a parameter or an expression. */
public sealed interface FieldType {

    <R> R accept(Cases<R> cases);

    /** The type's word in JSON: number, string, boolean, date, date_time, list, record. */
    String word();

    /** Whether a value of it is one value: no list and no record. */
    default boolean isSingle() {
        return true;
    }

    /**
     * A decimal number.
     *
     * @param unit CNY, days, months, count …; empty: none; a value in % is a fraction, 0.55 for 55 %
     * @param scale digits after the point that a written value is rounded to; absent only for expressions
     * @param rounding how a written value is rounded
     * @param min smallest allowed value, inclusive
     * @param max largest allowed value, inclusive
     */
    record NumberType(
            String unit, OptionalInt scale, RoundingMode rounding, Optional<BigDecimal> min, Optional<BigDecimal> max)
            implements FieldType {

        /** A number of which nothing is known: the type of an expression. */
        public static final NumberType ANY =
                new NumberType("", OptionalInt.empty(), RoundingMode.HALF_UP, Optional.empty(), Optional.empty());

        /** The unit of fractions that are said in percent. */
        public static final String PERCENT = "%";

        public boolean isFraction() {
            return unit.equals(PERCENT);
        }

        public NumberType withUnit(String other) {
            return new NumberType(other, scale, rounding, min, max);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.number(this);
        }

        @Override
        public String word() {
            return "number";
        }
    }

    /** A string; with a closed domain of coded values when that is not empty. */
    record StringType(List<DomainValue> domain) implements FieldType {

        /** A string of which nothing is known. */
        public static final StringType ANY = new StringType(List.of());

        public StringType {
            domain = List.copyOf(domain);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.string(this);
        }

        @Override
        public String word() {
            return "string";
        }
    }

    /** True or false. */
    record BooleanType() implements FieldType {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.truth();
        }

        @Override
        public String word() {
            return "boolean";
        }
    }

    /** A calendar date, ISO 8601. */
    record DateType() implements FieldType {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.date();
        }

        @Override
        public String word() {
            return "date";
        }
    }

    /** A point in time, RFC 3339 with offset. */
    record DateTimeType() implements FieldType {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.dateTime();
        }

        @Override
        public String word() {
            return "date_time";
        }
    }

    /**
     * Values of one type in order, 10,000 at most.
     *
     * @param element a scalar or a record, never a list
     */
    record ListType(FieldType element) implements FieldType {

        /** The type of {@code []}, which goes with every list: its element is a record without members, which no field can be. */
        public static final ListType EMPTY = new ListType(new RecordType(List.of()));

        /** The most elements that a list can have. */
        public static final int LIMIT = 10_000;

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.list(this);
        }

        @Override
        public String word() {
            return "list";
        }

        @Override
        public boolean isSingle() {
            return false;
        }
    }

    /**
     * Values that belong together, e.g. one credit account.
     *
     * @param members each with its id, its path in the record's JSON object, and its type, which is a scalar
     */
    record RecordType(List<Field> members) implements FieldType {

        public RecordType {
            members = List.copyOf(members);
        }

        /** The first member with the id. Linear: index the members where it is asked often. */
        public Optional<Field> member(String id) {
            return members.stream().filter(member -> member.id().equals(id)).findFirst();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.record(this);
        }

        @Override
        public String word() {
            return "record";
        }

        @Override
        public boolean isSingle() {
            return false;
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R number(NumberType type);

        R string(StringType type);

        R truth();

        R date();

        R dateTime();

        R list(ListType type);

        R record(RecordType type);
    }
}
