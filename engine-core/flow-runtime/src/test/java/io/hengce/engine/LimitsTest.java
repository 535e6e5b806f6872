package io.hengce.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.LimitFlows;
import io.hengce.flow.json.ApplicationJson;
import io.hengce.flow.value.Outcome;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of limits: what stands at a limit is decided, what is one past it is refused by name or ends as REFER. Each in bounded time. */
@Timeout(300)
final class LimitsTest {

    @Test
    void longestPath300Nodes() {
        var longest = LimitFlows.chain(LimitFlows.FIELDS, 297);

        assertThat(decide(longest, "'x':1").path()).hasSize(300);
        assertThat(codes(LimitFlows.chain(LimitFlows.FIELDS, 298))).containsExactly("FLOW_TOO_LONG");
    }

    @Test
    void tableOf50000Rows() {
        assertThat(decide(LimitFlows.table(50_000, 1), "'x':49999").outputs().get("y"))
                .hasToString("49999");
        assertThat(codes(LimitFlows.table(50_001, 1))).containsExactly("TABLE_TOO_LARGE");
    }

    @Test
    void tableOf200Columns() {
        assertThat(decide(LimitFlows.table(2, 199), "'x':1").outputs().get("y")).hasToString("1");
        assertThat(codes(LimitFlows.table(2, 200))).containsExactly("TABLE_TOO_LARGE");
    }

    @Test
    void listOf10000Elements() {
        var flow = LimitFlows.line(LimitFlows.LISTS, LimitFlows.derive("y", "count(many)"));

        assertThat(decide(flow, "'many':" + ones(10_000)).outputs().get("y")).hasToString("10000");
        assertThat(codes(read(flow, "'many':" + ones(10_001)))).containsExactly("APPLICATION_LIST_TOO_LONG");
    }

    @Test
    void runOfAMillionSteps() {
        var flow = LimitFlows.steps();
        var all = "'many':" + ones(10_000);
        var onePast = decide(flow, all + ",'few':[1]");

        assertThat(decide(flow, all + ",'few':[]").outputs().get("y")).hasToString("1000000");
        assertThat(onePast.outcome()).isEqualTo(Outcome.REFER);
        assertThat(Trial.codes(onePast)).containsExactly("ENGINE_STEPS");
    }

    @Test
    void runOfAMillionStepsInTwoBranches() {
        var half = String.join(" + ", Collections.nCopies(50, "sum(many)"));
        var fields = LimitFlows.LISTS + ",{'id':'z','type':'number','origin':'derived','output':true}";
        var flow = new ParallelFlow()
                .branch(LimitFlows.derive("y", half))
                .branch(LimitFlows.derive("z", half + " + sum(few)"))
                .document(fields);
        var all = "'many':" + ones(10_000);
        var onePast = decide(flow, all + ",'few':[1]");

        assertThat(decide(flow, all + ",'few':[]").outputs().get("z")).hasToString("500000");
        assertThat(Trial.codes(onePast)).containsExactly("ENGINE_STEPS");
        assertThat(onePast.path()).endsWith("z0");
    }

    @Test
    void expressionOfDepth32() {
        assertThat(decide(LimitFlows.deep(31), "'x':1").outputs().get("y")).hasToString("1");
        assertThat(codes(LimitFlows.deep(32))).containsExactly("EXPR_TOO_DEEP");
    }

    @Test
    void expressionOf2000Characters() {
        assertThat(decide(LimitFlows.expression("1" + " ".repeat(1_998) + "\\n"), "'x':1")
                        .outputs()
                        .get("y"))
                .hasToString("1");
        assertThat(codes(LimitFlows.expression("1" + " ".repeat(1_999) + "\\n")))
                .containsExactly("EXPR_TOO_LONG");
    }

    @Test
    void regularExpressionOf200Characters() {
        IntFunction<FlowDocument> pattern = length ->
                LimitFlows.expression("if matches(s, \\\"%s\\\") then 1 else 0".formatted("a".repeat(length)));

        assertThat(decide(pattern.apply(200), "'s':'a'").outputs().get("y")).hasToString("0");
        assertThat(codes(pattern.apply(201))).containsExactly("EXPR_PATTERN_TOO_LONG");
    }

    @Test
    void requestOf256Kilobytes() {
        var flow = LimitFlows.expression("x");

        assertThat(readOf(flow, 256 << 10).diagnostics()).isEmpty();
        assertThat(codes(readOf(flow, (256 << 10) + 1))).containsExactly("JSON_TOO_LARGE");
    }

    @Test
    void requestOf4MegabytesWhereThereAreLists() {
        var flow = LimitFlows.line(LimitFlows.LISTS, LimitFlows.derive("y", "count(many)"));

        assertThat(readOf(flow, 4 << 20).diagnostics()).isEmpty();
        assertThat(codes(readOf(flow, (4 << 20) + 1))).containsExactly("JSON_TOO_LARGE");
    }

    @Test
    void requestOf500000Tokens() {
        var flow = LimitFlows.records();

        assertThat(codes(read(flow, LimitFlows.tokens(0)))).isEmpty();
        assertThat(codes(read(flow, LimitFlows.tokens(1)))).containsExactly("JSON_TOO_MANY_TOKENS");
    }

    @ParameterizedTest
    @CsvSource({
        "1e30, ''",
        "1e31, DATA_NUMBER_EXPONENT",
        "1e100000000, DATA_NUMBER_EXPONENT",
        "-1e100000000, DATA_NUMBER_EXPONENT",
        "1e-100000000, DATA_NUMBER_EXPONENT",
        "0.00000000000000000001, ''",
        "0.000000000000000000001, DATA_NUMBER_DECIMALS"
    })
    void numbersOfExponent30AndScale20(String number, String code) {
        var reading = read(LimitFlows.expression("if x > 0 then 1 else 0"), "'x':" + number);

        assertThat(codes(reading)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"20, ''", "21, SCALE_RANGE"})
    void fieldOfScale20(int scale, String code) {
        var field = "{'id':'y','type':'number','scale':%d,'origin':'derived'}".formatted(scale);

        assertThat(errors(LimitFlows.reading(field, LimitFlows.derive("y", "1")).diagnostics()))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    private static String ones(int count) {
        return Collections.nCopies(count, "1").toString();
    }

    private static List<String> codes(FlowDocument flow) {
        return errors(FlowChecker.standard().check(flow).diagnostics());
    }

    private static List<String> codes(Reading<Application> reading) {
        return errors(reading.diagnostics());
    }

    private static List<String> errors(List<Diagnostic> problems) {
        return problems.stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::code)
                .toList();
    }

    private static Reading<Application> read(FlowDocument flow, String data) {
        return reading(flow, text(data));
    }

    /** An application padded to so many bytes. */
    private static Reading<Application> readOf(FlowDocument flow, int bytes) {
        var text = text("'x':1");
        return reading(flow, text + " ".repeat(bytes - text.length()));
    }

    private static Reading<Application> reading(FlowDocument flow, String text) {
        return new ApplicationJson(flow.dictionary()).read(text.getBytes(UTF_8), Optional.empty());
    }

    private static String text(String data) {
        return "{'application_id':'A','decision_time':'2026-06-01T12:00:00+08:00','data':{%s}}"
                .formatted(data)
                .replace('\'', '"');
    }

    private static Decision decide(FlowDocument flow, String data) {
        var valid = FlowChecker.standard().check(flow).get();
        return DecisionEngine.load(FlowCompiler.compile(valid))
                .decide(read(flow, data).get(), TraceDepth.NONE);
    }
}
