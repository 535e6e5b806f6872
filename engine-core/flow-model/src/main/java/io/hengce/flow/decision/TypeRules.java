package io.hengce.flow.decision;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.value.NumberText;
import io.hengce.flow.value.TimeText;
import io.hengce.flow.value.Value;
import java.util.Optional;

/** The rule of each type: nothing is coerced but texts to dates. */
final class TypeRules implements FieldType.Cases<TypeRule> {

    static TypeRule of(FieldType type) {
        return type.accept(new TypeRules());
    }

    @Override
    public TypeRule number(NumberType type) {
        return (given, spot) -> given instanceof Value.NumberValue number
                ? bounded(number, type, spot)
                : spot.refuse("APPLICATION_NOT_NUMBER");
    }

    private static Value bounded(Value.NumberValue value, NumberType type, Spot spot) {
        var number = value.number();
        if (NumberText.fault(number).isPresent()) {
            return spot.refuse("APPLICATION_NUMBER_LIMITS");
        }
        var scale = type.scale().orElse(NumberText.DECIMALS_LIMIT);
        if (number.stripTrailingZeros().scale() > scale) {
            return spot.refuse("APPLICATION_DECIMALS", scale);
        }
        if (type.min().isPresent() && number.compareTo(type.min().get()) < 0) {
            return spot.refuse("APPLICATION_BELOW_MIN", type.min().get().toPlainString());
        }
        if (type.max().isPresent() && number.compareTo(type.max().get()) > 0) {
            return spot.refuse("APPLICATION_ABOVE_MAX", type.max().get().toPlainString());
        }
        return value;
    }

    @Override
    public TypeRule string(StringType type) {
        var texts = new ApplicationText(type);
        return (given, spot) -> given instanceof Value.TextValue text
                ? texts.take(text.text(), spot)
                : spot.refuse("APPLICATION_NOT_TEXT");
    }

    @Override
    public TypeRule truth() {
        return (given, spot) -> given instanceof Value.BooleanValue ? given : spot.refuse("APPLICATION_NOT_BOOLEAN");
    }

    @Override
    public TypeRule date() {
        return (given, spot) -> {
            var date = given instanceof Value.TextValue text
                    ? TimeText.date(text.text()).<Value>map(Value.DateValue::new)
                    : Optional.of(given).filter(Value.DateValue.class::isInstance);
            return date.filter(value ->
                            TimeText.inBounds(((Value.DateValue) value).date().getYear()))
                    .orElseGet(() -> spot.refuse("APPLICATION_NOT_DATE"));
        };
    }

    @Override
    public TypeRule dateTime() {
        return (given, spot) -> {
            var time = given instanceof Value.TextValue text
                    ? TimeText.dateTime(text.text()).<Value>map(Value.DateTimeValue::new)
                    : Optional.of(given).filter(Value.DateTimeValue.class::isInstance);
            return time.filter(value -> TimeText.inBounds(
                            ((Value.DateTimeValue) value).time().getYear()))
                    .orElseGet(() -> spot.refuse("APPLICATION_NOT_DATE_TIME"));
        };
    }

    @Override
    public TypeRule list(ListType type) {
        return new ListRule(type);
    }

    @Override
    public TypeRule record(RecordType type) {
        return new RecordRule(type);
    }
}
