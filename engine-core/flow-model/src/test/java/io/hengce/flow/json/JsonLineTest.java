package io.hengce.flow.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written part by part is the text that the tree of the same parts has. */
final class JsonLineTest {

    private static final Value LIST = new Value.ListValue(List.of(
            new Value.RecordValue(Map.of("kind", Value.of("CARD"))),
            Value.Missing.MISSING,
            new Value.ListValue(List.of(Value.of(1), Value.of(true)))));

    @Test
    void writesWhatTheTreeOfTheSamePartsHas() {
        var line = JsonLine.of(JsonLineTest::parts);

        assertThat(line).isEqualTo(JsonPrinter.line(JsonTree.of(out -> out.object(JsonLineTest::parts))));
        assertThat(line)
                .startsWith(
                        "{\"texts\":[],\"none\":{},\"outer\":{\"number\":-5},\"values\":{\"a\":[{\"kind\":\"CARD\"},null,[1,true]]")
                .contains("\"b\":[{\"kind\":\"CARD\"},null,[1,true]]");
    }

    private static void parts(JsonOut out) {
        var values = new LinkedHashMap<String, Value>();
        values.put("a", LIST);
        values.put("x \"y\" é", Value.of("\u0001\\\n中文 e\u0301"));
        values.put("b", LIST);
        out.texts("texts", List.of())
                .object("none", none -> {})
                .object("outer", inner -> inner.put("number", -5))
                .values("values", values)
                .list("numbers", numbers(), (number, inner) -> inner.put("number", number))
                .put("last", Json.of(List.of(Json.of(true), Json.of("x"))));
    }

    private static List<BigDecimal> numbers() {
        return List.of(
                new BigDecimal("0.00"),
                new BigDecimal("1200"),
                new BigDecimal("12E2"),
                new BigDecimal("-0.500"),
                BigDecimal.valueOf(Long.MIN_VALUE),
                new BigDecimal("999999999999999999"),
                new BigDecimal("123456789012345678901234567890.1234"));
    }
}
