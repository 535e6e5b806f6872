package io.hengce.simulation.samples.template;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;

/** An example of each field: the dictionary's, else for required fields one that the type takes. */
final class ExampleValues implements FieldType.Cases<Value> {

    private static final ExampleValues ANY = new ExampleValues();

    private ExampleValues() {}

    static Value of(Field field) {
        var example = field.use().example();
        return example.isMissing() && field.use().required() ? field.type().accept(ANY) : example;
    }

    @Override
    public Value number(NumberType type) {
        var least = type.min().orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
        return Value.of(least.min(type.max().orElse(least)));
    }

    @Override
    public Value string(StringType type) {
        return Value.of(type.domain().isEmpty() ? "text" : type.domain().get(0).code());
    }

    @Override
    public Value truth() {
        return Value.of(true);
    }

    @Override
    public Value date() {
        return new Value.DateValue(LocalDate.of(2026, 1, 31));
    }

    @Override
    public Value dateTime() {
        return new Value.DateTimeValue(OffsetDateTime.parse("2026-01-31T08:00:00+08:00"));
    }

    @Override
    public Value list(ListType type) {
        return Value.ListValue.EMPTY;
    }

    @Override
    public Value record(RecordType type) {
        var members = new LinkedHashMap<String, Value>();
        type.members().forEach(member -> members.put(member.id(), of(member)));
        return new Value.RecordValue(members);
    }
}
