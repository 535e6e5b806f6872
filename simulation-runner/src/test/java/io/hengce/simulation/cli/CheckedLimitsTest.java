package io.hengce.simulation.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.fixture.LimitFlows;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.json.Sha256;
import io.hengce.flow.parts.PartKind;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files at a limit and one past it, from the command line. */
final class CheckedLimitsTest extends Terminal {

    private static List<LimitFlows.Pair> pairs() {
        return LimitFlows.pairs();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void checksAFlowAtALimitAndRefusesOneOfOneMore(LimitFlows.Pair pair) {
        assertThat(run("check", file("at.flow.json", pair.at()))).as(this::err).isZero();
        assertThat(run("check", file("past.flow.json", pair.past()))).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("error " + pair.code());
    }

    @Test
    void readsALongApplicationToItsLastByteWhereThereAreLists() {
        var steps = file("steps.flow.json", FlowJson.write(LimitFlows.steps()));
        var start = application("\"x\": 1");
        var largest = start + " ".repeat((4 << 20) - start.length());

        assertThat(run("decide", steps, file("largest.json", largest), "--at", AT))
                .isZero();
        assertThat(run("decide", steps, file("larger.json", largest + " "), "--at", AT))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("JSON_TOO_LARGE");
    }

    @Test
    void refusesAnApplicationOfTooManyTokens() {
        var flow = file("records.flow.json", FlowJson.write(LimitFlows.records()));

        run("decide", flow, file("most.json", sent(0)), "--at", AT);
        assertThat(err()).doesNotContain("JSON_TOO_MANY_TOKENS");
        assertThat(out()).contains("\"y\": 10000");
        assertThat(run("decide", flow, file("more.json", sent(1)), "--at", AT)).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("JSON_TOO_MANY_TOKENS");
    }

    private static String sent(int more) {
        return "{\"application_id\":\"A\",\"decision_time\":\"%s\",\"data\":{%s}}"
                .formatted(AT, LimitFlows.tokens(more));
    }

    @Test
    void readsAModelOfTwentyMegabytesAndNoLargerOne() throws IOException {
        var risk = new FixtureParts().find(PartKind.MODEL, "risk").orElseThrow();
        Files.createDirectories(folder.resolve("models"));
        Files.createDirectories(folder.resolve("lists"));
        Files.write(
                folder.resolve("lists/fraud.csv"),
                new FixtureParts().find(PartKind.LIST, "fraud").orElseThrow());

        assertThat(run("check", withModel(padded(risk, 20 << 20))))
                .as(this::err)
                .isZero();
        assertThat(run("check", withModel(padded(risk, (20 << 20) + 1)))).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("PMML_TOO_LARGE");
    }

    private static byte[] padded(byte[] text, int bytes) {
        var all = Arrays.copyOf(text, bytes);
        Arrays.fill(all, text.length, bytes, (byte) ' ');
        return all;
    }

    private String withModel(byte[] model) throws IOException {
        Files.write(folder.resolve("models/risk.pmml"), model);
        return file(
                "loan.flow.json",
                new String(Documents.bytes("checked-loan.flow.json"), UTF_8)
                        .replace(FixtureParts.hash(PartKind.MODEL, "risk"), Sha256.hex(model)));
    }

    /** A source answers the command line from a file: an answer in it is held to what an answer over the line may be. */
    @Test
    void takesNoRecordedAnswerOfFiftyMegabytes() {
        var answer =
                "{\"source\":\"bureau\",\"request\":{},\"answer\":{\"report\":\"" + "a".repeat(50 << 20) + "\"}}\n";

        var code = run(
                "decide",
                file("bureau.flow.json", new String(Documents.bytes("bureau-loan.flow.json"), UTF_8)),
                file("a.json", application("\"applicant\":{\"person\":\"P1\",\"income\":9000.5}")),
                "--at",
                AT,
                "--answers",
                file("answers.jsonl", answer));

        assertThat(code).isEqualTo(ExitCode.FAILURE);
        assertThat(err()).contains("RECORD_LINE", "JSON_TOO_LARGE");
    }
}
