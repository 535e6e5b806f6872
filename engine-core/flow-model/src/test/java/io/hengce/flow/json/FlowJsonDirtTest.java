package io.hengce.flow.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.Documents;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FlowJsonDirtTest {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final String SAMPLE = new String(Documents.bytes("small-loan.flow.json"), UTF_8);

    private static Reading<FlowDocument> read(String text) {
        return FlowJson.read(text.getBytes(UTF_8));
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvFileSource(resources = "dirt.csv", delimiter = '|', quoteCharacter = '\u0001', numLinesToSkip = 1)
    void namesTheOneProblem(String clean, String dirty, String problem) {
        assertThat(SAMPLE).contains(clean);

        var reading = read(SAMPLE.replace(clean, dirty.equals("nothing") ? "" : dirty));

        assertThat(reading.diagnostics())
                .extracting(found -> (found.place() + " " + found.code()).strip())
                .containsExactly(problem);
    }

    @Test
    void listsAllProblemsAtOnce() {
        var reading = read(SAMPLE.replace("\"priority\": 10", "\"priority\": \"10\"")
                .replace("\"kind\": \"branch\"", "\"kind\": \"brunch\"")
                .replace("\"base\": 600", "\"bas\": 600")
                .replace("\"to\": \"ratios\"", "\"to\": null"));

        assertThat(reading.diagnostics())
                .extracting(found -> found.place() + " " + found.code())
                .containsExactly(
                        "card/bas MEMBER_UNKNOWN_NEAR",
                        "edges/e1/to MEMBER_NOT_TEXT",
                        "eligibility/rules/under_age/priority MEMBER_NOT_NUMBER",
                        "way/kind NODE_KIND_UNKNOWN");
        assertThat(reading.diagnostics().get(0).message().en())
                .isEqualTo("The member `bas` is not known here; did you mean `base`?");
        assertThat(reading.diagnostics().get(0).message().zh()).isEqualTo("此处没有成员 `bas`；是否想写 `base`？");
    }

    @Test
    void readsADraftThatIsOnlyWrongInMeaning() {
        var reading = read(SAMPLE.replace("\"id\": \"ratios\"", "\"id\": \"Not An Id\"")
                .replace("debt / income", "debt / / strangers")
                .replace("\"reason\": \"R001\"", "\"reason\": \"nowhere\"")
                .replace("\"to\": \"card\"", "\"to\": \"nowhere\"")
                .replace("\"C2\"", "\"C3\"")
                .replace(", \"value\": 0.55", ""));

        assertThat(reading.get().node("Not An Id")).isPresent();
    }

    @Test
    void equalNumbersAreOneNumberHoweverTheyAreWritten() {
        var reading = read(
                SAMPLE.replace("\"base\": 600", "\"base\": 6.00e2").replace("\"value\": 0.55", "\"value\": 0.5500"));

        assertThat(reading.get()).isEqualTo(Documents.smallLoan());
    }

    @Test
    void letsAByteOrderMarkPass() {
        assertThat(read("\uFEFF" + SAMPLE).get()).isEqualTo(Documents.smallLoan());
    }

    @Test
    void orderAndBlanksDoNotMatter() {
        var turned = read(SAMPLE.replace(
                                "\"format\": \"hengce/flow/1\", \"id\": \"small_loan\"", "\"id\" : \"small_loan\"")
                        .replaceFirst("\\s*}\\s*$", ",\t\"format\":\"hengce/flow/1\"}"))
                .get();

        assertThat(FlowJson.contentHash(turned)).isEqualTo(FlowJson.contentHash(Documents.smallLoan()));
    }

    @Test
    void composesTexts() {
        var apart = read(SAMPLE.replace("Small loan", "Cafe\u0301")).get();
        var composed = read(SAMPLE.replace("Small loan", "Caf\u00e9")).get();

        assertThat(apart).isEqualTo(composed);
        assertThat(FlowJson.write(apart.withLayout(composed.layout()))).contains("Caf\u00e9");
    }

    @Test
    void refusesBytesThatAreNoText() {
        var bytes = SAMPLE.getBytes(java.nio.charset.Charset.forName("GBK"));

        assertThat(FlowJson.read(bytes).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("JSON_NOT_UTF8");
        assertThat(FlowJson.read(SAMPLE.getBytes(java.nio.charset.StandardCharsets.UTF_16))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("JSON_NOT_UTF8");
        assertThat(FlowJson.read(new byte[0]).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("JSON_EMPTY");
        assertThat(FlowJson.read(new byte[(32 << 20) + 1]).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("JSON_TOO_LARGE");
    }

    @Test
    void aSyntaxErrorNamesLineAndColumn() {
        var reading = read("{\n  \"format\": oops}");

        assertThat(reading.diagnostics()).hasSize(1);
        assertThat(reading.diagnostics().get(0).code()).isEqualTo("JSON_SYNTAX");
        assertThat(reading.diagnostics().get(0).place().path()).startsWith("2:1");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void bombsAreRefused() {
        var million = new StringBuilder("{\"format\":\"hengce/flow/1\"");
        for (var key = 0; key < 1_000_000; key++) {
            million.append(",\"k").append(key).append("\":1");
        }
        assertThat(read(million + "}").diagnostics())
                .hasSize(1_001)
                .extracting(Diagnostic::code)
                .contains("TOO_MANY_PROBLEMS");
        assertThat(read("[".repeat(100_000)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("JSON_TOO_DEEP");
        assertThat(read("{\"a\":".repeat(500)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("JSON_TOO_DEEP");
    }

    @Test
    void aNumberBombIsRefusedWithin100Milliseconds() {
        var bomb = SAMPLE.replace("\"base\": 600", "\"base\": 1e1000000000");
        read(SAMPLE);
        var start = THREAD.getCurrentThreadCpuTime();

        var reading = read(bomb);

        assertThat(THREAD.getCurrentThreadCpuTime() - start).isLessThan(TimeUnit.MILLISECONDS.toNanos(100));
        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly("NUMBER_EXPONENT");
    }
}
