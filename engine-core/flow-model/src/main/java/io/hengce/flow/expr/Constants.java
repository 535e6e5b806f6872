package io.hengce.flow.expr;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.expr.Code.Kind;
import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.ObjectCode;
import io.hengce.flow.expr.Code.Scaled;
import io.hengce.flow.expr.Code.Traits;
import io.hengce.flow.expr.Code.TruthCode;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Code that reads nothing. */
final class Constants {

    private Constants() {}

    /** The value as code; the type decides the shape of a missing one. */
    static Code code(Value value, FieldType type) {
        return value.isMissing() ? missing(type) : present(value);
    }

    private static Code present(Value value) {
        return value.accept(new Value.Cases<Code>() {
            @Override
            public Code missing() {
                throw new IllegalStateException("missing has no shape");
            }

            @Override
            public Code number(BigDecimal number) {
                return Constants.number(number);
            }

            @Override
            public Code text(String text) {
                return new ObjectCode<>(Kind.TEXT, frame -> text, Traits.CONSTANT);
            }

            @Override
            public Code truth(boolean truth) {
                return new TruthCode(new TruthForm.Known(Ternary.of(truth)), Traits.CONSTANT);
            }

            @Override
            public Code date(LocalDate date) {
                return new ObjectCode<>(Kind.DATE, frame -> date, Traits.CONSTANT);
            }

            @Override
            public Code dateTime(OffsetDateTime time) {
                return new ObjectCode<>(Kind.TIME, frame -> time, Traits.CONSTANT);
            }

            @Override
            public Code list(List<Value> elements) {
                var list = new Value.ListValue(elements);
                return new ObjectCode<>(Kind.LIST, frame -> list, Traits.CONSTANT);
            }

            @Override
            public Code record(Map<String, Value> members) {
                var whole = new Value.RecordValue(members);
                return new ObjectCode<>(Kind.RECORD, frame -> whole, Traits.CONSTANT);
            }
        });
    }

    static NumberCode number(BigDecimal number) {
        var scaled = ScaledRange.of(number).map(range -> new Scaled(new LongForm.Constant(range.min()), range));
        return new NumberCode(frame -> number, scaled, NumberCodes.magnitude(number), Traits.CONSTANT);
    }

    private static Code missing(FieldType type) {
        return type.accept(new FieldType.Cases<Code>() {
            @Override
            public Code number(NumberType number) {
                return new NumberCode(frame -> null, Optional.empty(), 0, Traits.CONSTANT);
            }

            @Override
            public Code string(StringType string) {
                return new ObjectCode<>(Kind.TEXT, frame -> null, Traits.CONSTANT);
            }

            @Override
            public Code truth() {
                return new TruthCode(new TruthForm.Known(Ternary.UNKNOWN), Traits.CONSTANT);
            }

            @Override
            public Code date() {
                return new ObjectCode<>(Kind.DATE, frame -> null, Traits.CONSTANT);
            }

            @Override
            public Code dateTime() {
                return new ObjectCode<>(Kind.TIME, frame -> null, Traits.CONSTANT);
            }

            @Override
            public Code list(ListType list) {
                return new ObjectCode<>(Kind.LIST, frame -> null, Traits.CONSTANT);
            }

            @Override
            public Code record(RecordType members) {
                return new ObjectCode<>(Kind.RECORD, frame -> null, Traits.CONSTANT);
            }
        });
    }
}
