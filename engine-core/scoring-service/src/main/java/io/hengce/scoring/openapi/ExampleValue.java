package io.hengce.scoring.openapi;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** A value for a field: the dictionary's example, else the middle of the range, the first code, a plain word. Not a token that means missing, where there is another. */
record ExampleValue(Set<String> tokens) implements FieldType.Cases<Value> {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Value of(Field field) {
        var example = field.use().example();
        var tokens = Set.copyOf(field.use().missingTokens());
        return example.isMissing() || tokens.contains(example.toString())
                ? field.type().accept(new ExampleValue(tokens))
                : example;
    }

    @Override
    public Value number(NumberType type) {
        var scale = type.scale().orElse(0);
        var low = type.min().orElseGet(() -> type.max().orElse(BigDecimal.ONE).min(BigDecimal.ONE));
        var high = type.max().orElseGet(() -> low.max(BigDecimal.ONE));
        var lowest = low.setScale(scale, RoundingMode.CEILING);
        var middle = low.add(high).divide(TWO, scale, RoundingMode.DOWN).max(lowest);
        var other = middle.add(BigDecimal.ONE.movePointLeft(scale));
        return isToken(middle) && other.compareTo(high) <= 0 ? Value.of(other) : Value.of(middle);
    }

    private boolean isToken(BigDecimal number) {
        return tokens.contains(Value.of(number).toString());
    }

    @Override
    public Value string(StringType type) {
        if (!type.domain().isEmpty()) {
            return Value.of(type.domain().get(0).code());
        }
        var text = "text";
        while (tokens.contains(text)) {
            text += "x";
        }
        return Value.of(text);
    }

    @Override
    public Value truth() {
        return Value.of(true);
    }

    @Override
    public Value date() {
        return new Value.DateValue(LocalDate.of(2020, 1, 31));
    }

    @Override
    public Value dateTime() {
        return new Value.DateTimeValue(OffsetDateTime.parse("2025-12-31T08:00:00+08:00"));
    }

    @Override
    public Value list(ListType type) {
        return new Value.ListValue(List.of(type.element().accept(new ExampleValue(Set.of()))));
    }

    @Override
    public Value record(RecordType type) {
        var members = new LinkedHashMap<String, Value>();
        for (var member : type.members()) {
            members.put(member.id(), of(member));
        }
        return new Value.RecordValue(members);
    }
}
