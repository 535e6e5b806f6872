package io.hengce.flow.expr;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.expr.Code.Kind;
import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.ObjectCode;
import io.hengce.flow.expr.Code.Traits;
import io.hengce.flow.expr.Code.TruthCode;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Code that reads values of a type from where they are kept.
 *
 * @param magnitude a number without a range is at most 10 to this power
 */
record ReadCode(Evaluator values, int magnitude, Traits traits) implements FieldType.Cases<Code> {

    @Override
    public NumberCode number(NumberType type) {
        Source<BigDecimal> source =
                frame -> values.evaluate(frame) instanceof Value.NumberValue number ? number.number() : null;
        return new NumberCode(source, Optional.empty(), magnitude(type, magnitude), traits);
    }

    /** The power of ten that a number of the type does not exceed; the fallback where its range is open. */
    static int magnitude(NumberType type, int fallback) {
        return Stream.of(type.min(), type.max())
                .mapToInt(end -> end.map(NumberCodes::magnitude).orElse(fallback))
                .max()
                .orElseThrow();
    }

    @Override
    public Code string(StringType type) {
        return new ObjectCode<>(
                Kind.TEXT,
                frame -> values.evaluate(frame) instanceof Value.TextValue text ? text.text() : null,
                traits);
    }

    @Override
    public Code truth() {
        return new TruthCode(truthRead(), traits);
    }

    private Condition truthRead() {
        return values instanceof SlotValue place
                ? new TruthForm.Slot(place.slot())
                : frame -> values.evaluate(frame) instanceof Value.BooleanValue truth
                        ? Ternary.of(truth.truth())
                        : Ternary.UNKNOWN;
    }

    @Override
    public Code date() {
        return new ObjectCode<>(
                Kind.DATE,
                frame -> values.evaluate(frame) instanceof Value.DateValue date ? date.date() : null,
                traits);
    }

    @Override
    public Code dateTime() {
        return new ObjectCode<>(
                Kind.TIME,
                frame -> values.evaluate(frame) instanceof Value.DateTimeValue time ? time.time() : null,
                traits);
    }

    @Override
    public Code list(ListType type) {
        return new ObjectCode<>(Kind.LIST, listRead(), traits);
    }

    private Source<Value.ListValue> listRead() {
        return values instanceof SlotValue place
                ? new SlotValue.OfList(place.slot())
                : frame -> values.evaluate(frame) instanceof Value.ListValue list ? list : null;
    }

    @Override
    public Code record(RecordType type) {
        return new ObjectCode<>(
                Kind.RECORD,
                frame -> values.evaluate(frame) instanceof Value.RecordValue members ? members : null,
                traits);
    }
}
