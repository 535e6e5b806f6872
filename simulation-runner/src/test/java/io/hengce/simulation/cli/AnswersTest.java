package io.hengce.simulation.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.engine.DecisionEngine;
import io.hengce.engine.EngineOptions;
import io.hengce.engine.source.DataSource;
import io.hengce.engine.source.LiveSources;
import io.hengce.engine.source.NamedSource;
import io.hengce.engine.source.RecordingSources;
import io.hengce.engine.source.SourceAnswer;
import io.hengce.engine.source.SourceFailure;
import io.hengce.engine.source.SourceTime;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.ApplicationJson;
import io.hengce.flow.json.DecisionJson;
import io.hengce.flow.json.SourceJson;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Decisions of a flow that asks sources, made again from what they answered. */
final class AnswersTest extends Terminal {

    private static final String FLOW = new String(Documents.bytes("bureau-loan.flow.json"), UTF_8);
    private static final String ONE = application("\"applicant\":{\"person\":\"P1\",\"income\":9000.5}");

    private static LiveSources sources() {
        DataSource bureau = (request, within) -> new SourceAnswer.Answered(
                SourceJson.read("{\"report\":{\"score\":480}}".getBytes(UTF_8)).get());
        DataSource lenders = (request, within) -> new SourceAnswer.Failed(SourceFailure.DOWN, "as told");
        return LiveSources.of(
                List.of(NamedSource.of("bureau", bureau), NamedSource.of("lenders", lenders)),
                SourceTime.of(System::nanoTime));
    }

    /** The flow with its sources decides an application; its answer and its record. */
    private static List<String> decided(String application) {
        var flow = FlowChecker.standard().check(Documents.bureauLoan()).get();
        var recording = new RecordingSources(sources());
        var engine = DecisionEngine.load(FlowCompiler.compile(flow), EngineOptions.STANDARD.withSources(recording));
        var read = new ApplicationJson(flow.document().dictionary())
                .read(application.getBytes(UTF_8), Optional.of(OffsetDateTime.parse(AT)))
                .get();
        var decision = engine.decide(read, TraceDepth.SUMMARY);
        return List.of(
                DecisionJson.pretty(decision).strip(), recording.recorded().lines());
    }

    @Test
    void decidesAgainFromRecordedAnswersWithoutASource() {
        var decided = decided(ONE);

        var code = run(
                "decide",
                file("bureau.flow.json", FLOW),
                file("a.json", ONE),
                "--at",
                AT,
                "--trace",
                "--answers",
                file("answers.jsonl", decided.get(1)));

        assertThat(code).isZero();
        assertThat(out().strip()).isEqualTo(decided.get(0));
        assertThat(out()).contains("\"outcome\": \"DECLINE\"").contains("\"failure\": \"down\"");
    }

    @Test
    void masksWhatWasSentAndTakenOnTheApproversPage() {
        var answers = file("answers.jsonl", decided(ONE).get(1));

        var code = run(
                "decide",
                file("bureau.flow.json", FLOW),
                file("a.json", ONE),
                "--at",
                AT,
                "--answers",
                answers,
                "--explain",
                "en");

        assertThat(code).isZero();
        assertThat(out())
                .contains("source bureau answered (attempts: 1, cost: 1.5)")
                .contains("source lenders gave no usable answer")
                .contains("bureau score  masked")
                .doesNotContain("P1")
                .doesNotContain("480");
    }

    @Test
    void refersWhereTheRecordHasNoAnswer() {
        var answers = file("answers.jsonl", decided(ONE).get(1));

        var code = run(
                "decide",
                file("bureau.flow.json", FLOW),
                file("a.json", ONE.replace("P1", "P2")),
                "--at",
                AT,
                "--answers",
                answers);

        assertThat(code).isZero();
        assertThat(out()).contains("\"outcome\": \"REFER\"").contains("ENGINE_SOURCE_NOT_RECORDED");
    }

    @Test
    void comparesTwoFlowsByTheSameAnswers() {
        var samples = file("samples.csv", "application_id,person,income\nA-1,P1,9000.5\n");
        var answers = file("answers.jsonl", decided(ONE).get(1));
        var milder = file("milder.flow.json", FLOW.replace("bureau_score < 500", "bureau_score < 400"));

        var code = run(
                "regress",
                file("bureau.flow.json", FLOW),
                milder,
                "--samples",
                samples,
                "--at",
                AT,
                "--answers",
                answers);

        assertThat(code).isEqualTo(ExitCode.DIFFERENT);
        assertThat(out()).contains("1 of 1 applications change");
    }

    @Test
    void namesEveryLineOfARecordThatCannotBeRead() {
        var answers = file(
                "answers.jsonl",
                decided(ONE).get(1) + "{\"source\":\n[1]\n"
                        + decided(ONE).get(1).replace("\"attempts\":1", "\"attempts\":2"));

        var code = run("decide", file("bureau.flow.json", FLOW), file("a.json", ONE), "--answers", answers);

        assertThat(code).isEqualTo(ExitCode.FAILURE);
        assertThat(err())
                .contains("RECORD_LINE line 3")
                .contains("RECORD_LINE line 4")
                .contains("RECORD_TWICE line 5");
        assertThat(lastProblem()).endsWith("cannot be read as recorded answers; errors: 4.");
    }

    @Test
    void saysThatTheRecordIsNotThere() {
        assertThat(run("decide", file("bureau.flow.json", FLOW), file("a.json", ONE), "--answers", "nowhere.jsonl"))
                .isEqualTo(ExitCode.FAILURE);
        assertThat(lastProblem()).isEqualTo("There is no file `nowhere.jsonl` with recorded answers.");
    }
}
