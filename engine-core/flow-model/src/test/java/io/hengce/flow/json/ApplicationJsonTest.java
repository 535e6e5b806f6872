package io.hengce.flow.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Application;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.value.Value;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationJsonTest {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-06-01T12:00:00+08:00");
    private static final String GOOD = "\"application_id\":\"A\",\"decision_time\":\"2026-06-01T12:00:00+08:00\"";

    private final ApplicationJson json =
            new ApplicationJson(Documents.smallLoan().dictionary());

    private Reading<Application> read(String text) {
        return json.read(text.getBytes(UTF_8), Optional.empty());
    }

    private Reading<Application> readData(String data) {
        return read("{" + GOOD + ",\"data\":" + data + "}");
    }

    @Test
    void readsValuesByTheirPaths() {
        var application = readData("""
                {"applicant": {"age": 30.0, "income": 9e3, "debt": -1, "housing": "own"},
                 "bureau": {"has_overdue": true}, "employed_since": "2020-02-29", "applied_at": "2026-01-31T08:00:00Z"}""").get();

        assertThat(application.id()).isEqualTo("A");
        assertThat(application.decisionTime()).isEqualTo(NOON);
        assertThat(application.value("age")).isEqualTo(Value.of(30));
        assertThat(application.value("income")).isEqualTo(Value.of(9000));
        assertThat(application.value("debt").isMissing()).isTrue();
        assertThat(application.value("housing")).isEqualTo(Value.of("own"));
        assertThat(application.value("has_overdue")).isEqualTo(Value.of(true));
        assertThat(application.value("employed_since")).isEqualTo(new Value.DateValue(LocalDate.of(2020, 2, 29)));
        assertThat(application.value("applied_at"))
                .isEqualTo(new Value.DateTimeValue(OffsetDateTime.parse("2026-01-31T16:00:00+08:00")));
    }

    @ParameterizedTest
    @CsvSource({"null", "'\"NA\"'", "-1", "-1.00", "'\"-1\"'"})
    void missingIsNullAbsentOrAToken(String debt) {
        var application = readData("{\"applicant\":{\"age\":30,\"income\":1,\"debt\":" + debt + "}}")
                .get();

        assertThat(application.value("debt").isMissing()).isTrue();
        assertThat(application.value("housing").isMissing()).isTrue();
    }

    @Test
    void takesAFieldThatIsSentThoughADerivedOneBeforeItHasItsPath() {
        var fields = FlowJson.read("""
                {"format": "hengce/flow/1", "id": "f", "product": "p", "nodes": [], "edges": [], "dictionary": {"fields": [
                 {"id": "rounded", "path": "loan.amount", "type": "number", "origin": "derived"},
                 {"id": "amount", "path": "loan.amount", "type": "number"}]}}""".getBytes(UTF_8)).get().dictionary();
        var text = "{" + GOOD + ",\"data\":{\"loan\":{\"amount\":7}}}";

        var application = new ApplicationJson(fields).read(text.getBytes(UTF_8), Optional.empty());

        assertThat(application.get().value("amount")).isEqualTo(Value.of(7));
    }

    @Test
    void stampsOnlyAnApplicationWithoutTime() {
        var body = "{\"application_id\":\"A\",\"data\":{\"applicant\":{\"age\":30,\"income\":1}}}";

        var stamped = json.read(body.getBytes(UTF_8), Optional.of(NOON)).get();
        var refused = json.read(body.getBytes(UTF_8), Optional.empty());
        var nulled = json.read(
                        body.replace("{\"application_id\"", "{\"decision_time\":null,\"application_id\"")
                                .getBytes(UTF_8),
                        Optional.of(NOON))
                .get();

        assertThat(stamped.decisionTime()).isEqualTo(NOON);
        assertThat(nulled.decisionTime()).isEqualTo(NOON);
        assertThat(refused.diagnostics()).extracting(Diagnostic::code).containsExactly("APPLICATION_NO_TIME");
    }

    @Test
    void listsEveryProblemAtOnceAndRepeatsNoValue() {
        var reading = read("""
                {"application_id": "", "decision_time": "2026-06-01", "extra": 1, "data": {
                 "applicant": {"age": 121, "incom": 31415926, "debt": 1.005, "housing": "castle"},
                 "bureau": {"has_overdue": "true"}, "employed_since": "2023-02-29", "applied_at": 12, "dti": 1, "dti": 2}}""");

        assertThat(reading.diagnostics())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "application_id APPLICATION_ID",
                        "decision_time MEMBER_NOT_DATE_TIME",
                        "extra MEMBER_UNKNOWN",
                        "data/applicant.age APPLICATION_ABOVE_MAX",
                        "data/applicant.incom DATA_UNKNOWN_NEAR",
                        "data/applicant.income APPLICATION_FIELD_REQUIRED",
                        "data/applicant.debt APPLICATION_DECIMALS",
                        "data/applicant.housing APPLICATION_DOMAIN",
                        "data/bureau.has_overdue APPLICATION_NOT_BOOLEAN",
                        "data/employed_since APPLICATION_NOT_DATE",
                        "data/applied_at APPLICATION_NOT_DATE_TIME",
                        "data/dti DATA_REPEATED");
        assertThat(reading.diagnostics().toString()).doesNotContain("31415926", "castle", "1.005");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"12\"' | APPLICATION_NOT_NUMBER",
                "true | APPLICATION_NOT_NUMBER",
                "[12] | DATA_NOT_SINGLE",
                "'{\"a\":1}' | DATA_NOT_SINGLE",
                "0.99 | APPLICATION_BELOW_MIN",
                "1000000.01 | APPLICATION_ABOVE_MAX",
                "1e31 | DATA_NUMBER_EXPONENT",
                "1e1000000000 | DATA_NUMBER_EXPONENT",
                "1e-1000000000 | DATA_NUMBER_EXPONENT",
                "0.000000000000000000001 | DATA_NUMBER_DECIMALS",
                "12345678901234567890123456789012345 | DATA_NUMBER_DIGITS",
                "'\"1e9\"' | APPLICATION_NOT_NUMBER",
                "null | APPLICATION_FIELD_REQUIRED",
                "'\"\"' | APPLICATION_NOT_NUMBER"
            })
    void refusesWhatIsNoIncome(String income, String code) {
        var reading = readData("{\"applicant\":{\"age\":30,\"income\":" + income + "}}");

        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
        assertThat(reading.diagnostics().get(0).place().path()).isEqualTo("data/applicant.income");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | MEMBER_NOT_OBJECT",
                "{ | JSON_SYNTAX",
                "'{} {}' | JSON_TRAILING",
                "'' | JSON_EMPTY",
                "'{\"a\":NaN}' | JSON_SYNTAX",
                "'{\"a\":01}' | JSON_SYNTAX",
                "'{\"a\":.5}' | JSON_SYNTAX",
                "'{\"a\":1,}' | JSON_SYNTAX"
            })
    void refusesWhatIsNoJson(String text, String code) {
        assertThat(read(text).diagnostics()).extracting(Diagnostic::code).containsExactly(code);
    }

    @Test
    void refusesDataThatIsNoObject() {
        assertThat(readData("5").diagnostics()).extracting(Diagnostic::code).containsExactly("DATA_NOT_OBJECT");
        assertThat(readData("null").diagnostics()).extracting(Diagnostic::code).containsExactly("DATA_NOT_OBJECT");
        assertThat(readData("{\"applicant\":5}").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("DATA_NOT_OBJECT");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void refusesBombsAtOnce() {
        readData("{\"applicant\":{\"income\":1}}");
        var start = THREAD.getCurrentThreadCpuTime();

        var number = readData("{\"applicant\":{\"age\":1,\"income\":1e1000000000}}");

        assertThat(THREAD.getCurrentThreadCpuTime() - start).isLessThan(TimeUnit.MILLISECONDS.toNanos(100));
        assertThat(number.diagnostics()).extracting(Diagnostic::code).containsExactly("DATA_NUMBER_EXPONENT");
        assertThat(readData("[".repeat(500)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("JSON_TOO_DEEP");
        assertThat(readData("{\"a\":" + "9".repeat(100_000) + "}").diagnostics())
                .extracting(Diagnostic::code)
                .contains("DATA_UNKNOWN");
        assertThat(readData(" ".repeat(300_000)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("JSON_TOO_LARGE");
        assertThat(readData("[" + "1,".repeat(30_000) + "1]").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("JSON_TOO_MANY_TOKENS");
        assertThat(readData("{\"employed_since\":\"" + "x".repeat(9_000) + "\"}")
                        .diagnostics())
                .extracting(Diagnostic::code)
                .contains("JSON_TEXT_TOO_LONG");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void namesThatCollideDoNotSlowItDown() {
        var names = List.of("");
        for (var length = 0; length < 13; length++) {
            names = names.stream()
                    .flatMap(name -> Stream.of(name + "Aa", name + "BB"))
                    .toList();
        }

        var reading = readData("{\"" + String.join("\":1,\"", names) + "\":1}");

        assertThat(names.stream().map(String::hashCode).distinct()).hasSize(1);
        assertThat(reading.diagnostics())
                .hasSize(1_001)
                .extracting(Diagnostic::code)
                .contains("TOO_MANY_PROBLEMS");
    }

    @Test
    void writesWhatItReads() {
        var application = Documents.goodCustomer();

        var written = json.write(application);
        var again = read(written).get();

        assertThat(written)
                .isEqualTo("{\"application_id\":\"A-1\",\"decision_time\":\"2026-01-31T08:00:00+08:00\",\"data\":{"
                        + "\"applicant\":{\"age\":30,\"income\":9000,\"debt\":1500.5,\"housing\":\"own\"},"
                        + "\"bureau\":{\"has_overdue\":false},\"employed_since\":\"2020-02-29\"}}");
        assertThat(again.values()).isEqualTo(application.values());
        assertThat(again.value("debt")).isEqualTo(Value.of(new BigDecimal("1500.5")));
    }

    @Test
    void hasASentenceForEachCodeAndNoCodeForEachSentence() {
        assertThat(ApplicationJson.sentences())
                .containsKeys("JSON_SYNTAX", "JSON_EMPTY", "APPLICATION_NOT_NUMBER")
                .allSatisfy((code, sentence) -> assertThat(code).isNotBlank().doesNotStartWith("JSON_SYNTAX_"));
    }
}
