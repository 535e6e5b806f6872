package io.hengce.flow.expr;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.FieldUnits;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Makes a value fit its field when it is written: rounds numbers, refuses what is outside range or domain. Safe for many threads. */
public final class ValueWriter {

    /** A field without a range holds numbers of less than 10 to this power, as in a request. */
    static final int MAGNITUDE = 31;

    private final UnaryOperator<Value> rule;

    private final Units units;

    private ValueWriter(UnaryOperator<Value> rule, Units units) {
        this.rule = rule;
        this.units = units;
    }

    public static ValueWriter of(FieldType type) {
        return new ValueWriter(type.accept(new Rules()), FieldUnits.of(type));
    }

    /** How the values that it writes are told apart by longs, if they are. */
    public Units units() {
        return units;
    }

    /**
     * The value as the field holds it; missing stays missing.
     *
     * @throws EvaluationFault {@code ENGINE_RANGE} for a number outside the range or a string outside the closed domain
     * @throws IllegalArgumentException if the value is of another type, which the type checker excludes
     */
    public Value write(Value value) {
        return value.isMissing() ? value : rule.apply(value);
    }

    /** What a number is refused by. */
    static EvaluationFault outside(BigDecimal number, NumberType type) {
        var range = end(type.min()) + ".." + end(type.max());
        var limit = range.equals("..") ? "what a field can hold (less than 1E" + MAGNITUDE + ")" : range;
        return new EvaluationFault("ENGINE_RANGE", number + " is outside " + limit);
    }

    private static String end(Optional<BigDecimal> end) {
        return end.map(BigDecimal::toPlainString).orElse("");
    }

    private record Rules() implements FieldType.Cases<UnaryOperator<Value>> {

        @Override
        public UnaryOperator<Value> number(NumberType type) {
            return value -> {
                if (!(value instanceof Value.NumberValue number)) {
                    throw wrong(value, type);
                }
                var rounded = round(number.number(), type);
                return rounded == number.number() ? value : Value.of(rounded);
            };
        }

        private static BigDecimal round(BigDecimal number, NumberType type) {
            if (NumberCodes.magnitude(number) > MAGNITUDE && number.signum() != 0) {
                throw outside(number, type);
            }
            var scale = type.scale();
            var rounded = scale.isEmpty() || number.scale() == scale.getAsInt()
                    ? number
                    : number.setScale(scale.getAsInt(), type.rounding());
            if (type.min().isPresent() && rounded.compareTo(type.min().get()) < 0
                    || type.max().isPresent() && rounded.compareTo(type.max().get()) > 0) {
                throw outside(rounded, type);
            }
            return rounded;
        }

        @Override
        public UnaryOperator<Value> string(StringType type) {
            var codes = type.domain().stream().map(DomainValue::code).collect(Collectors.toUnmodifiableSet());
            return value -> {
                if (!(value instanceof Value.TextValue text)) {
                    throw wrong(value, type);
                }
                if (!codes.isEmpty() && !codes.contains(text.text())) {
                    throw new EvaluationFault("ENGINE_RANGE", "a string outside the domain " + new TreeSet<>(codes));
                }
                return value;
            };
        }

        @Override
        public UnaryOperator<Value> truth() {
            return only(Value.BooleanValue.class);
        }

        @Override
        public UnaryOperator<Value> date() {
            return only(Value.DateValue.class);
        }

        @Override
        public UnaryOperator<Value> dateTime() {
            return only(Value.DateTimeValue.class);
        }

        @Override
        public UnaryOperator<Value> list(ListType type) {
            var element = of(type.element());
            return value -> {
                if (!(value instanceof Value.ListValue list)) {
                    throw wrong(value, type);
                }
                if (list.elements().size() > ListType.LIMIT) {
                    throw new EvaluationFault(
                            "ENGINE_RANGE", "a list of " + list.elements().size() + ", more than " + ListType.LIMIT);
                }
                return new Value.ListValue(
                        list.elements().stream().map(element::write).toList());
            };
        }

        /** Members that the type does not have are dropped. */
        @Override
        public UnaryOperator<Value> record(RecordType type) {
            var members = new LinkedHashMap<String, ValueWriter>();
            type.members().forEach(member -> members.put(member.id(), of(member.type())));
            return value -> {
                if (!(value instanceof Value.RecordValue whole)) {
                    throw wrong(value, type);
                }
                var written = new LinkedHashMap<String, Value>();
                members.forEach((id, writer) -> written.put(id, writer.write(whole.member(id))));
                return new Value.RecordValue(written);
            };
        }

        private static UnaryOperator<Value> only(Class<? extends Value> shape) {
            return value -> {
                if (!shape.isInstance(value)) {
                    throw new IllegalArgumentException(value + " is not a " + shape.getSimpleName());
                }
                return value;
            };
        }

        private static IllegalArgumentException wrong(Value value, FieldType type) {
            return new IllegalArgumentException(value + " is not a " + type.word());
        }
    }
}
