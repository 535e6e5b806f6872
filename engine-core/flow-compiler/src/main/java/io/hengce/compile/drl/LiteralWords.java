package io.hengce.compile.drl;

import static io.hengce.compile.drl.DrlText.function;
import static io.hengce.compile.drl.DrlText.quoted;

import io.hengce.flow.value.TimeText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** A value as a call that gives it. */
record LiteralWords() implements Value.Cases<String> {

    @Override
    public String missing() {
        return function("missing");
    }

    @Override
    public String number(BigDecimal number) {
        return function("number", quoted(Value.of(number).toString()));
    }

    @Override
    public String text(String text) {
        return DrlText.text(text);
    }

    @Override
    public String truth(boolean truth) {
        return function("truth", Boolean.toString(truth));
    }

    @Override
    public String date(LocalDate date) {
        return function("date", quoted(date.toString()));
    }

    @Override
    public String dateTime(OffsetDateTime time) {
        return function("time", quoted(TimeText.write(time)));
    }

    @Override
    public String list(List<Value> elements) {
        throw new IllegalStateException("a list is no literal: " + elements);
    }

    @Override
    public String record(Map<String, Value> members) {
        throw new IllegalStateException("a record is no literal: " + members);
    }
}
