package io.hengce.flow.json;

import io.hengce.flow.value.Value;
import io.hengce.flow.value.Value.ListValue;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.function.Consumer;

/** Writes the parts as they come, on one line without white space. */
final class JsonLine implements JsonOut {

    private static final int ROOM = 4_096;
    /** Longs have all numbers of so many digits. */
    private static final int DIGITS = 18;

    private final StringBuilder out = new StringBuilder(ROOM);
    /** Lists that were written, with beginning and end: a list that many tests read is worked out once. */
    private final IdentityHashMap<Value, int[]> lists = new IdentityHashMap<>(4);

    private boolean isBehindAnother;

    static String of(Consumer<JsonOut> codec) {
        var line = new JsonLine();
        line.object(codec);
        return line.out.toString();
    }

    private StringBuilder next() {
        if (isBehindAnother) {
            out.append(',');
        }
        isBehindAnother = true;
        return out;
    }

    @Override
    public void name(String name) {
        next().append('"').append(name).append("\":");
        isBehindAnother = false;
    }

    @Override
    public void anyName(String name) {
        QuotedText.append(name, next());
        out.append(':');
        isBehindAnother = false;
    }

    @Override
    public void beginObject() {
        next().append('{');
        isBehindAnother = false;
    }

    @Override
    public void endObject() {
        out.append('}');
        isBehindAnother = true;
    }

    @Override
    public void beginArray() {
        next().append('[');
        isBehindAnother = false;
    }

    @Override
    public void endArray() {
        out.append(']');
        isBehindAnother = true;
    }

    @Override
    public void text(String text) {
        QuotedText.append(text, next());
    }

    @Override
    public void number(long number) {
        next().append(number);
    }

    @Override
    public void number(BigDecimal number) {
        if (number.scale() == 0 && number.precision() <= DIGITS) {
            next().append(number.longValue());
        } else {
            next().append(Json.JsonNumber.digits(number));
        }
    }

    @Override
    public void json(Json json) {
        next().append(JsonPrinter.line(json));
    }

    @Override
    public void value(Value value) {
        if (value instanceof ListValue) {
            list(value);
        } else {
            JsonOut.super.value(value);
        }
    }

    private void list(Value list) {
        var written = lists.get(list);
        if (written != null) {
            next().append(out.substring(written[0], written[1]));
            return;
        }
        var from = next().length();
        isBehindAnother = false;
        JsonOut.super.value(list);
        lists.put(list, new int[] {from, out.length()});
    }
}
