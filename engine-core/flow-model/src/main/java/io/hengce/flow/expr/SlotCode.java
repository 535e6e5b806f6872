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
import java.util.stream.Stream;

/** Code that reads one slot. */
record SlotCode(Slots slots, int slot) implements FieldType.Cases<Code> {

    Code code() {
        return slots.type(slot).accept(this);
    }

    @Override
    public Code number(NumberType type) {
        var place = slot;
        Source<BigDecimal> source =
                frame -> frame.get(place) instanceof Value.NumberValue number ? number.number() : null;
        var scaled = slots.scaledRange(slot).map(range -> new Scaled(frame -> frame.scaled(place), range));
        return new NumberCode(source, scaled, magnitude(type), Traits.READ);
    }

    /** A field without a range holds what {@link ValueWriter} writes at most. */
    private static int magnitude(NumberType type) {
        return Stream.of(type.min(), type.max())
                .mapToInt(end -> end.map(NumberCodes::magnitude).orElse(ValueWriter.MAGNITUDE))
                .max()
                .orElseThrow();
    }

    @Override
    public Code string(StringType type) {
        var place = slot;
        return new ObjectCode<>(
                Kind.TEXT, frame -> frame.get(place) instanceof Value.TextValue text ? text.text() : null, Traits.READ);
    }

    @Override
    public Code truth() {
        var place = slot;
        return new TruthCode(
                frame -> frame.get(place) instanceof Value.BooleanValue truth
                        ? Ternary.of(truth.truth())
                        : Ternary.UNKNOWN,
                Traits.READ);
    }

    @Override
    public Code date() {
        var place = slot;
        return new ObjectCode<>(
                Kind.DATE, frame -> frame.get(place) instanceof Value.DateValue date ? date.date() : null, Traits.READ);
    }

    @Override
    public Code dateTime() {
        var place = slot;
        return new ObjectCode<>(
                Kind.TIME,
                frame -> frame.get(place) instanceof Value.DateTimeValue time ? time.time() : null,
                Traits.READ);
    }

    @Override
    public Code list(ListType type) {
        var place = slot;
        return new ObjectCode<>(
                Kind.LIST, frame -> frame.get(place) instanceof Value.ListValue list ? list : null, Traits.READ);
    }

    @Override
    public Code record(RecordType type) {
        var place = slot;
        return new ObjectCode<>(
                Kind.RECORD,
                frame -> frame.get(place) instanceof Value.RecordValue members ? members : null,
                Traits.READ);
    }
}
