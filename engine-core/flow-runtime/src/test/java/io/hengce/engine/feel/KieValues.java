package io.hengce.engine.feel;

import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Our values as KIE's objects; missing is null. */
record KieValues() implements Value.Cases<@Nullable Object> {

    static Map<String, Object> of(Map<String, Value> values) {
        var objects = new HashMap<String, Object>();
        values.forEach((name, value) -> objects.put(name, value.accept(new KieValues())));
        return objects;
    }

    @Override
    public @Nullable Object missing() {
        return null;
    }

    @Override
    public Object number(BigDecimal number) {
        return number;
    }

    @Override
    public Object text(String text) {
        return text;
    }

    @Override
    public Object truth(boolean truth) {
        return truth;
    }

    @Override
    public Object date(LocalDate date) {
        return date;
    }

    @Override
    public Object dateTime(OffsetDateTime time) {
        return time.toZonedDateTime();
    }

    @Override
    public Object list(List<Value> elements) {
        var objects = new ArrayList<@Nullable Object>();
        elements.forEach(element -> objects.add(element.accept(this)));
        return objects;
    }

    @Override
    public Object record(Map<String, Value> members) {
        return of(members);
    }
}
