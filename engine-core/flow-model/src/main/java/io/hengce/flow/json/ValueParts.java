package io.hengce.flow.json;

import io.hengce.flow.value.TimeText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Writes a value: numbers, strings, true and false, dates as ISO 8601, times as RFC 3339; missing as null. */
record ValueParts(JsonOut out) implements Value.Cases<JsonOut> {

    @Override
    public JsonOut missing() {
        out.json(Json.JsonWord.NULL);
        return out;
    }

    @Override
    public JsonOut number(BigDecimal number) {
        out.number(number);
        return out;
    }

    @Override
    public JsonOut text(String text) {
        out.text(text);
        return out;
    }

    @Override
    public JsonOut truth(boolean truth) {
        out.json(Json.of(truth));
        return out;
    }

    @Override
    public JsonOut date(LocalDate date) {
        out.text(date.toString());
        return out;
    }

    @Override
    public JsonOut dateTime(OffsetDateTime time) {
        out.text(TimeText.write(time));
        return out;
    }

    @Override
    public JsonOut list(List<Value> elements) {
        out.beginArray();
        elements.forEach(out::value);
        out.endArray();
        return out;
    }

    /** By member id. */
    @Override
    public JsonOut record(Map<String, Value> members) {
        out.values(members);
        return out;
    }
}
