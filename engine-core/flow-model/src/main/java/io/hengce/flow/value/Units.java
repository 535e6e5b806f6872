package io.hengce.flow.value;

import io.hengce.flow.value.Value.NumberValue;
import io.hengce.flow.value.Value.TextValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the values of a type are told apart by a {@code long} alone, so that a run adds and compares them without objects: numbers in units of their last decimal, strings of a
 * closed domain by their place in it. Immutable.
 */
public sealed interface Units {

    /** What stands for missing. */
    long MISSING = Long.MIN_VALUE;

    /**
     * The long of a value; {@link #MISSING} of a missing one.
     *
     * @throws IllegalArgumentException for a number or a string that no field of the type can hold
     */
    long of(Value value);

    /** The value of a long. */
    Value value(long units);

    /** Whether there are such longs at all. */
    default boolean exist() {
        return this != None.NONE;
    }

    /** Of types whose values are objects only. */
    enum None implements Units {
        NONE;

        @Override
        public long of(Value value) {
            return MISSING;
        }

        @Override
        public Value value(long units) {
            throw new IllegalStateException("there are no such longs");
        }
    }

    /**
     * Numbers in units of 10 to the power {@code -scale}.
     *
     * @param min smallest number, in those units
     * @param max largest number, in those units
     */
    record Decimals(int scale, long min, long max) implements Units {

        private static final BigInteger LIMIT = BigInteger.TEN.pow(18);

        /** More digits than these make no long. */
        private static final int DIGITS = 19;

        /** The numbers from one to another; empty where they are not below 10 to the power 18 in these units. */
        public static Optional<Decimals> between(int scale, BigDecimal min, BigDecimal max) {
            var tooLarge = Stream.of(min, max).anyMatch(end -> end.precision() - (long) end.scale() + scale > DIGITS);
            if (tooLarge) {
                return Optional.empty();
            }
            var low =
                    min.movePointRight(scale).setScale(0, RoundingMode.CEILING).unscaledValue();
            var high = max.movePointRight(scale).setScale(0, RoundingMode.FLOOR).unscaledValue();
            return low.abs().compareTo(LIMIT) < 0 && high.abs().compareTo(LIMIT) < 0
                    ? Optional.of(new Decimals(scale, low.longValue(), high.longValue()))
                    : Optional.empty();
        }

        @Override
        public long of(Value value) {
            return value instanceof NumberValue number ? units(number.number()) : MISSING;
        }

        /** The number in these units. */
        public long units(BigDecimal number) {
            try {
                var units = number.scale() == 0 && scale == 0
                        ? number.longValueExact()
                        : number.scaleByPowerOfTen(scale).longValueExact();
                if (units >= min && units <= max) {
                    return units;
                }
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException(refused(number), e);
            }
            throw new IllegalArgumentException(refused(number));
        }

        private String refused(BigDecimal number) {
            return "%s is not a number of scale %d within %s..%s"
                    .formatted(number, scale, BigDecimal.valueOf(min, scale), BigDecimal.valueOf(max, scale));
        }

        @Override
        public Value value(long units) {
            return units == MISSING ? Value.Missing.MISSING : Value.of(BigDecimal.valueOf(units, scale));
        }
    }

    /** Strings of a closed domain by their place in it, from 0. */
    final class Codes implements Units {

        private final List<String> codes;
        private final Value[] values;
        private final Map<String, Integer> places = new HashMap<>();

        public Codes(List<String> codes) {
            this.codes = List.copyOf(codes);
            values = codes.stream().map(Value::of).toArray(Value[]::new);
            for (var place = 0; place < codes.size(); place++) {
                places.putIfAbsent(codes.get(place), place);
            }
        }

        @Override
        public long of(Value value) {
            if (!(value instanceof TextValue text)) {
                return MISSING;
            }
            var place = place(text.text());
            if (place < 0) {
                throw new IllegalArgumentException("a string outside the domain " + codes);
            }
            return place;
        }

        /** The place of a string; -1 where the domain does not have it. */
        public int place(String code) {
            return places.getOrDefault(code, -1);
        }

        public int size() {
            return codes.size();
        }

        /** In the order of the domain. */
        public List<String> codes() {
            return codes;
        }

        @Override
        public Value value(long units) {
            return units == MISSING ? Value.Missing.MISSING : values[(int) units];
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Codes that && codes.equals(that.codes);
        }

        @Override
        public int hashCode() {
            return codes.hashCode();
        }

        @Override
        public String toString() {
            return codes.toString();
        }
    }
}
