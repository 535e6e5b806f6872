package io.hengce.engine.feel;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of ours, which is not missing, as an object of KIE's; a record has all members of its type, and what is missing is null. */
record KieValues(Value value) implements FieldType.Cases<Object> {

    static @Nullable Object of(Value value, FieldType type) {
        return value.isMissing() ? null : type.accept(new KieValues(value));
    }

    static Map<String, Object> of(Map<String, Value> values, List<Field> fields) {
        var objects = new HashMap<String, Object>();
        fields.forEach(field ->
                objects.put(field.id(), of(values.getOrDefault(field.id(), Value.Missing.MISSING), field.type())));
        return objects;
    }

    @Override
    public Object number(NumberType number) {
        return ((Value.NumberValue) value).number();
    }

    @Override
    public Object string(StringType string) {
        return ((Value.TextValue) value).text();
    }

    @Override
    public Object truth() {
        return ((Value.BooleanValue) value).truth();
    }

    @Override
    public Object date() {
        return ((Value.DateValue) value).date();
    }

    @Override
    public Object dateTime() {
        return ((Value.DateTimeValue) value).time().toZonedDateTime();
    }

    @Override
    public Object list(ListType list) {
        var objects = new ArrayList<@Nullable Object>();
        ((Value.ListValue) value).elements().forEach(element -> objects.add(of(element, list.element())));
        return objects;
    }

    @Override
    public Object record(RecordType record) {
        return of(((Value.RecordValue) value).members(), record.members());
    }
}
