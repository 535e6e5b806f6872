package io.hengce.flow.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSyntaxTest {

    private static final String WHOLE = """
            {"format": "hengce/flow/1", "n": [1, -2.5e3, true, null, {"t": "a\\"b\\\\"}],
             "nodes": [{"id": "start", "kind": "start"}], "last": {"x": [[]], "y": "年龄"}}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{                | 1:2  | The JSON ends before the `{` at 1:1 is closed; complete it.",
                "{\"a\":[1        | 1:8  | The JSON ends before the `[` at 1:6 is closed; complete it.",
                "{\"a\":\"x       | 1:8  | The JSON ends within a text; add what is missing, with the quotation mark at its end.",
                "{\"a\":1,}       | 1:8  | There is a comma before the `}`, behind which nothing comes; remove the comma.",
                "{\"a\":[1 2]}    | 1:9  | `2` cannot stand here; put a comma between two values, and a colon between a name and its value.",
                "{\"a\" 1}        | 1:6  | `1` cannot stand here; put a comma between two values, and a colon between a name and its value.",
                "{\"a\"}          | 1:5  | `}` cannot stand here; put a comma between two values, and a colon between a name and its value.",
                "{a:1}            | 1:2  | `a` cannot stand here; a member begins with its name in quotation marks.",
                "{\"a\":1,b:2}    | 1:8  | `b` cannot stand here; a member begins with its name in quotation marks.",
                "{\"a\":NaN}      | 1:6  | `NaN` is no value here; write a text in quotation marks, a number, `true`, `false`, `null`, a list or an object.",
                "{\"a\":01}       | 1:6  | `01` is no value here; write a text in quotation marks, a number, `true`, `false`, `null`, a list or an object.",
                "{\"a\":1.}       | 1:6  | `1.` is no value here; write a text in quotation marks, a number, `true`, `false`, `null`, a list or an object.",
                "['x']            | 1:2  | `'` is no value here; write a text in quotation marks, a number, `true`, `false`, `null`, a list or an object.",
                "{\"a\":[1}}      | 1:8  | The `}` cannot stand here, where the `[` at 1:6 is open; close that one first.",
                "]                | 1:1  | The `]` closes nothing; remove it.",
                "{}}              | 1:3  | `}` stands behind the end of the JSON; remove it.",
                "{\"a\":\"\\q\"}  | 1:8  | `q` cannot stand here behind a backslash; write a backslash itself as `\\\\`."
            })
    void saysWhatIsWrongAndWhere(String text, String place, String sentence) {
        var found = problems(text);

        assertThat(found).extracting(Diagnostic::code).containsExactly("JSON_SYNTAX");
        assertThat(found.get(0).place().path()).isEqualTo(place);
        assertThat(found.get(0).message().en()).isEqualTo(sentence);
    }

    @Test
    void namesALineBreakWithinATextByItsNumber() {
        var found = problems("{\n  \"a\": \"x\ny\"}");

        assertThat(found.get(0).place().path()).isEqualTo("2:10");
        assertThat(found.get(0).message().zh()).isEqualTo("文本中直接出现了字符 `U+000A`；请用反斜杠转义，例如换行写作 `\\n`。");
    }

    @Test
    void showsNoMoreThanTheBeginningOfALongWord() {
        assertThat(problems("{\"a\":" + "x".repeat(1_000) + "}")
                        .get(0)
                        .message()
                        .zh())
                .startsWith("此处的 `" + "x".repeat(20) + "…` 不是值；");
    }

    @Test
    void speaksInItsOwnWordsWhereverATextIsCutOrSpoiled() {
        for (var at = 1; at < WHOLE.length(); at++) {
            inOurWords(problems(WHOLE.substring(0, at)));
            inOurWords(problems(WHOLE.substring(0, at) + "\u0001" + WHOLE.substring(at)));
            inOurWords(problems(WHOLE.substring(0, at) + "}" + WHOLE.substring(at)));
            inOurWords(problems(WHOLE.substring(0, at) + WHOLE.substring(at + 1)));
        }
    }

    private static void inOurWords(List<Diagnostic> found) {
        for (var problem : found) {
            assertThat(problem.message().en()).doesNotContainIgnoringCase("source:", "redacted", "feature", "token ");
            assertThat(problem.message().zh()).doesNotContainPattern("[a-zA-Z]{12}");
            assertThat(problem.place().path()).matches("[1-9]\\d*:[1-9]\\d*|.*[a-z].*|");
        }
    }

    private static List<Diagnostic> problems(String text) {
        var problems = new Problems();
        new JsonReader(JsonLimits.DOCUMENT, problems).read(text.getBytes(StandardCharsets.UTF_8));
        return problems.reading(() -> "").diagnostics();
    }
}
