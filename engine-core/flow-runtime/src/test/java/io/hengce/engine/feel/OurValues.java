package io.hengce.engine.feel;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of KIE's, which is not null, as our value of the type that the expression has; one of another class is a bug. */
record OurValues(Object object) implements FieldType.Cases<Value> {

    static Value of(@Nullable Object object, FieldType type) {
        return object == null ? Value.Missing.MISSING : type.accept(new OurValues(object));
    }

    @Override
    public Value number(NumberType number) {
        return Value.of((BigDecimal) object);
    }

    @Override
    public Value string(StringType string) {
        return Value.of((String) object);
    }

    @Override
    public Value truth() {
        return Value.of((boolean) object);
    }

    @Override
    public Value date() {
        return new Value.DateValue((LocalDate) object);
    }

    @Override
    public Value dateTime() {
        return new Value.DateTimeValue(((ZonedDateTime) object).toOffsetDateTime());
    }

    @Override
    public Value list(ListType list) {
        return new Value.ListValue(((List<?>) object)
                .stream().map(element -> of(element, list.element())).toList());
    }

    @Override
    public Value record(RecordType record) {
        var members = new HashMap<String, Value>();
        for (Field member : record.members()) {
            members.put(member.id(), of(((Map<?, ?>) object).get(member.id()), member.type()));
        }
        return new Value.RecordValue(members);
    }
}
