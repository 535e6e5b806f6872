package io.hengce.flow.sentence;

import io.hengce.flow.value.TimeText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value as a FEEL literal. */
record FeelLiteral() implements Value.Cases<String> {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    @Override
    public String missing() {
        throw new IllegalArgumentException("missing is no literal");
    }

    @Override
    public String number(BigDecimal number) {
        return Value.of(number).toString();
    }

    @Override
    public String text(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> quoted.append(character(point)));
        return quoted.append('"').toString();
    }

    @Override
    public String truth(boolean truth) {
        return Boolean.toString(truth);
    }

    @Override
    public String date(LocalDate date) {
        return "date(\"" + date + "\")";
    }

    @Override
    public String dateTime(OffsetDateTime time) {
        return "date and time(\"" + TimeText.write(time) + "\")";
    }

    private static String character(int point) {
        return switch (point) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> isHidden(point) ? escaped(point) : Character.toString(point);
        };
    }

    private static boolean isHidden(int point) {
        var type = Character.getType(point);
        var invisible = type == Character.FORMAT && point != ZERO_WIDTH_JOINER;
        return Character.isISOControl(point) || invisible || type == Character.SURROGATE;
    }

    private static String escaped(int point) {
        var escaped = new StringBuilder();
        for (var unit : Character.toChars(point)) {
            escaped.append("\\u%04X".formatted((int) unit));
        }
        return escaped.toString();
    }

    @Override
    public String list(List<Value> elements) {
        return elements.stream().map(element -> element.accept(this)).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String record(Map<String, Value> members) {
        return members.entrySet().stream()
                .map(member -> member.getKey() + ": " + member.getValue().accept(this))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
