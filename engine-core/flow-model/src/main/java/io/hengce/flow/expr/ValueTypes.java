package io.hengce.flow.expr;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The types of literals and constants: as narrow as their values. */
final class ValueTypes {

    private ValueTypes() {}

    /** What a constant's type and value say together. */
    static FieldType narrowed(Scope.Constant constant) {
        var isWhole = constant.type() instanceof FieldType.ListType || constant.type() instanceof FieldType.RecordType;
        if (constant.value().isMissing() || isWhole) {
            return constant.type();
        }
        var exact = of(constant.value());
        return constant.type() instanceof NumberType declared && exact instanceof NumberType number
                ? number.withUnit(declared.unit())
                : exact;
    }

    /** The type that leaves only the value. */
    static FieldType of(Value value) {
        return value.accept(new Value.Cases<FieldType>() {
            @Override
            public FieldType missing() {
                throw new IllegalArgumentException("missing is no literal");
            }

            @Override
            public FieldType number(BigDecimal number) {
                return NumberRanges.exactly(number);
            }

            @Override
            public FieldType text(String text) {
                return new StringType(List.of(new DomainValue(text, LocalizedText.EMPTY)));
            }

            @Override
            public FieldType truth(boolean truth) {
                return Typing.BOOLEAN;
            }

            @Override
            public FieldType date(LocalDate date) {
                return new FieldType.DateType();
            }

            @Override
            public FieldType dateTime(OffsetDateTime time) {
                return new FieldType.DateTimeType();
            }

            @Override
            public FieldType list(List<Value> elements) {
                throw new IllegalArgumentException("a list is no literal");
            }

            @Override
            public FieldType record(Map<String, Value> members) {
                throw new IllegalArgumentException("a record is no literal");
            }
        });
    }
}
