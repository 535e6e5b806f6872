package io.hengce.engine.feel;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.impl.MapBackedType;
import org.kie.dmn.feel.lang.types.BuiltInType;
import org.kie.dmn.feel.lang.types.GenListType;

/** The types that KIE needs in order to read a name. */
record KieTypes() implements FieldType.Cases<Type> {

    @Override
    public Type number(NumberType number) {
        return BuiltInType.NUMBER;
    }

    @Override
    public Type string(StringType string) {
        return BuiltInType.STRING;
    }

    @Override
    public Type truth() {
        return BuiltInType.BOOLEAN;
    }

    @Override
    public Type date() {
        return BuiltInType.DATE;
    }

    @Override
    public Type dateTime() {
        return BuiltInType.DATE_TIME;
    }

    @Override
    public Type list(ListType list) {
        return new GenListType(list.element().accept(this));
    }

    @Override
    public Type record(RecordType record) {
        var type = new MapBackedType();
        record.members()
                .forEach(member -> type.addField(member.id(), member.type().accept(this)));
        return type;
    }
}
