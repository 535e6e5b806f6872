package io.hengce.flow.expr;

import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** A lowered expression of one type. */
sealed interface Code {

    Traits traits();

    Evaluator evaluator();

    /** The same as longs, where they tell its values apart. */
    Optional<Counted> counted();

    /** The same, of which the longs are known too, if there are any. */
    default Code with(Counted counted) {
        return this;
    }

    /**
     * What is known without running.
     *
     * @param constant reads nothing, so it has one value or fails always
     * @param canFail may raise a fault
     */
    record Traits(boolean constant, boolean canFail) {
        static final Traits CONSTANT = new Traits(true, false);
        static final Traits READ = new Traits(false, false);

        /** Of something made of the parts, that does not fail by itself. */
        static Traits of(Code... parts) {
            var all = CONSTANT;
            for (var part : parts) {
                all = all.and(part.traits());
            }
            return all;
        }

        Traits and(Traits other) {
            return new Traits(constant && other.constant, canFail || other.canFail);
        }

        Traits failing() {
            return new Traits(constant, true);
        }
    }

    /**
     * A number.
     *
     * @param scaled the same number as a scaled long, where that is proved to be exact
     * @param ratio what is divided by what, where the number is a quotient
     * @param magnitude the absolute value is at most 10 to this power
     */
    record NumberCode(
            Source<BigDecimal> source, Optional<Scaled> scaled, Optional<Ratio> ratio, int magnitude, Traits traits)
            implements Code {

        NumberCode(Source<BigDecimal> source, Optional<Scaled> scaled, int magnitude, Traits traits) {
            this(source, scaled, Optional.empty(), magnitude, traits);
        }

        @Override
        public Evaluator evaluator() {
            return valueOf(source, Value::of);
        }

        @Override
        public Optional<Counted> counted() {
            return scaled.map(number -> new Counted(number.range().units(), number.source()));
        }

        @Override
        public Code with(Counted counted) {
            return counted.units() instanceof Units.Decimals numbers
                    ? new NumberCode(
                            source,
                            Optional.of(new Scaled(counted.source(), ScaledRange.of(numbers))),
                            magnitude,
                            traits)
                    : this;
        }
    }

    /** The two sides of a division. */
    record Ratio(NumberCode dividend, NumberCode divisor) {}

    /** A number as a scaled long. */
    record Scaled(UnitsSource source, ScaledRange range) {}

    /** A string of a closed domain as its place there. */
    record Coded(UnitsSource source, Units.Codes codes) {}

    /** A boolean. */
    record TruthCode(Condition condition, Traits traits) implements Code {
        @Override
        public Evaluator evaluator() {
            return frame -> Value.of(condition.test(frame));
        }

        @Override
        public Optional<Counted> counted() {
            return Optional.empty();
        }
    }

    /** A value that is only compared and passed on: a string, a date, a date and time, or only passed on: a list, a record. */
    record ObjectCode<T>(Kind<T> kind, Source<T> source, Optional<Counted> counted, Traits traits) implements Code {

        ObjectCode(Kind<T> kind, Source<T> source, Traits traits) {
            this(kind, source, Optional.empty(), traits);
        }

        @Override
        public Code with(Counted counted) {
            return counted.units().exist() ? new ObjectCode<>(kind, source, Optional.of(counted), traits) : this;
        }

        /** The longs of a string of a closed domain. */
        Optional<Coded> coded() {
            return counted.flatMap(longs -> longs.units() instanceof Units.Codes codes
                    ? Optional.of(new Coded(longs.source(), codes))
                    : Optional.empty());
        }

        @Override
        public Evaluator evaluator() {
            return valueOf(source, kind.wrap());
        }

        <R> ObjectCode<R> as(Kind<R> wanted) {
            if (kind != wanted) {
                throw new IllegalStateException("not of the wanted kind: " + kind);
            }
            @SuppressWarnings("unchecked")
            var same = (ObjectCode<R>) this;
            return same;
        }
    }

    /** How the values of an {@link ObjectCode} are wrapped and ordered. */
    record Kind<T>(Function<T, Value> wrap, Comparator<? super T> order) {
        static final Kind<String> TEXT = new Kind<>(Value::of, Comparator.naturalOrder());
        static final Kind<LocalDate> DATE = new Kind<>(Value.DateValue::new, Comparator.naturalOrder());
        static final Kind<OffsetDateTime> TIME = new Kind<>(Value.DateTimeValue::new, OffsetDateTime.timeLineOrder());
        static final Kind<Value.ListValue> LIST = new Kind<>(list -> list, Kind::unordered);
        static final Kind<Value.RecordValue> RECORD = new Kind<>(members -> members, Kind::unordered);

        private static int unordered(Value one, Value other) {
            throw new IllegalStateException("lists and records have no order");
        }
    }

    private static <T> Evaluator valueOf(Source<T> source, Function<T, Value> wrap) {
        return frame -> {
            var value = source.read(frame);
            return value == null ? Value.Missing.MISSING : wrap.apply(value);
        };
    }
}
