package io.hengce.flow.dictionary;

import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.value.Units;

/** The units of a type: of numbers that declare scale and range and are below 10 to the power 18 in units of their last decimal, and of strings of a closed domain. */
public record FieldUnits() implements FieldType.Cases<Units> {

    public static Units of(FieldType type) {
        return type.accept(new FieldUnits());
    }

    @Override
    public Units number(NumberType type) {
        if (type.scale().isEmpty() || type.min().isEmpty() || type.max().isEmpty()) {
            return Units.None.NONE;
        }
        return Units.Decimals.between(
                        type.scale().getAsInt(), type.min().get(), type.max().get())
                .<Units>map(numbers -> numbers)
                .orElse(Units.None.NONE);
    }

    @Override
    public Units string(StringType type) {
        return type.domain().isEmpty()
                ? Units.None.NONE
                : new Units.Codes(type.domain().stream().map(DomainValue::code).toList());
    }

    @Override
    public Units truth() {
        return Units.None.NONE;
    }

    @Override
    public Units date() {
        return Units.None.NONE;
    }

    @Override
    public Units dateTime() {
        return Units.None.NONE;
    }

    @Override
    public Units list(ListType type) {
        return Units.None.NONE;
    }

    @Override
    public Units record(RecordType type) {
        return Units.None.NONE;
    }
}
