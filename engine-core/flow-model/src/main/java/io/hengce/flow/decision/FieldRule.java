package io.hengce.flow.decision;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.value.NumberText;
import io.hengce.flow.value.TimeText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one field of a dictionary takes. Safe for many threads. */
final class FieldRule {

    private final Field field;
    private final Set<String> tokens;
    private final Set<Value> numberTokens = new HashSet<>();
    private final TypeRule typeRule;

    /** Takes a value that is there. */
    @FunctionalInterface
    interface TypeRule {
        Value take(Value given) throws Refused;
    }

    /** A value is refused; never leaves this class. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final transient Object[] arguments;

        Refused(String code, Object... arguments) {
            super(code, null, false, false);
            this.code = code;
            this.arguments = arguments;
        }
    }

    FieldRule(Field field) {
        this.field = field;
        this.tokens = Set.copyOf(field.use().missingTokens());
        if (field.type() instanceof NumberType) {
            tokens.stream()
                    .filter(token -> NumberText.fault(token).isEmpty())
                    .forEach(token -> numberTokens.add(Value.of(NumberText.value(token))));
        }
        this.typeRule = field.type().accept(new TypeRules());
    }

    Field field() {
        return field;
    }

    Value take(Value given, List<Diagnostic> problems) {
        if (field.use().origin() == Origin.DERIVED) {
            return Value.Missing.MISSING;
        }
        var token = given instanceof Value.TextValue text ? tokens.contains(text.text()) : numberTokens.contains(given);
        if (given.isMissing() || token) {
            refuseMissing(problems);
            return Value.Missing.MISSING;
        }
        try {
            return typeRule.take(given);
        } catch (Refused refused) {
            problems.add(problem(refused));
            return Value.Missing.MISSING;
        }
    }

    Value takeCell(String cell, List<Diagnostic> problems) {
        var given = cell.isEmpty() || tokens.contains(cell)
                ? Value.Missing.MISSING
                : field.type().accept(new CellText(cell));
        return take(given, problems);
    }

    private void refuseMissing(List<Diagnostic> problems) {
        if (field.use().required() && field.use().origin() == Origin.REQUEST) {
            problems.add(problem(new Refused("APPLICATION_FIELD_REQUIRED")));
        }
    }

    private Diagnostic problem(Refused refused) {
        var arguments = new Object[refused.arguments.length + 1];
        arguments[0] = field.path();
        System.arraycopy(refused.arguments, 0, arguments, 1, refused.arguments.length);
        return ApplicationAssembler.MESSAGES.error(refused.code, ApplicationAssembler.place(field), arguments);
    }

    private static final class TypeRules implements FieldType.Cases<TypeRule> {

        @Override
        public TypeRule number(NumberType type) {
            return given -> {
                if (!(given instanceof Value.NumberValue number)) {
                    throw new Refused("APPLICATION_NOT_NUMBER");
                }
                refuseOutOfBounds(number.number(), type);
                return number;
            };
        }

        private static void refuseOutOfBounds(BigDecimal number, NumberType type) throws Refused {
            if (NumberText.fault(number).isPresent()) {
                throw new Refused("APPLICATION_NUMBER_LIMITS");
            }
            var scale = type.scale().orElse(NumberText.DECIMALS_LIMIT);
            if (number.stripTrailingZeros().scale() > scale) {
                throw new Refused("APPLICATION_DECIMALS", scale);
            }
            if (type.min().isPresent() && number.compareTo(type.min().get()) < 0) {
                throw new Refused("APPLICATION_BELOW_MIN", type.min().get().toPlainString());
            }
            if (type.max().isPresent() && number.compareTo(type.max().get()) > 0) {
                throw new Refused("APPLICATION_ABOVE_MAX", type.max().get().toPlainString());
            }
        }

        @Override
        public TypeRule string(StringType type) {
            var texts = new ApplicationText(type);
            return given -> {
                if (!(given instanceof Value.TextValue text)) {
                    throw new Refused("APPLICATION_NOT_TEXT");
                }
                return texts.take(text.text());
            };
        }

        @Override
        public TypeRule truth() {
            return given -> {
                if (!(given instanceof Value.BooleanValue)) {
                    throw new Refused("APPLICATION_NOT_BOOLEAN");
                }
                return given;
            };
        }

        @Override
        public TypeRule date() {
            return given -> {
                var date = given instanceof Value.TextValue text
                        ? TimeText.date(text.text()).<Value>map(Value.DateValue::new)
                        : Optional.of(given).filter(Value.DateValue.class::isInstance);
                return date.filter(value -> TimeText.inBounds(
                                ((Value.DateValue) value).date().getYear()))
                        .orElseThrow(() -> new Refused("APPLICATION_NOT_DATE"));
            };
        }

        @Override
        public TypeRule dateTime() {
            return given -> {
                var time = given instanceof Value.TextValue text
                        ? TimeText.dateTime(text.text()).<Value>map(Value.DateTimeValue::new)
                        : Optional.of(given).filter(Value.DateTimeValue.class::isInstance);
                return time.filter(value -> TimeText.inBounds(
                                ((Value.DateTimeValue) value).time().getYear()))
                        .orElseThrow(() -> new Refused("APPLICATION_NOT_DATE_TIME"));
            };
        }

        @Override
        public TypeRule list(ListType type) {
            return given -> {
                throw new IllegalStateException("not taken yet: a list");
            };
        }

        @Override
        public TypeRule record(RecordType type) {
            return given -> {
                throw new IllegalStateException("not taken yet: a record");
            };
        }
    }
}
