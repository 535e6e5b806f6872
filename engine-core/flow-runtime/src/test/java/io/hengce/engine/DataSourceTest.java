package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.engine.source.DataSource;
import io.hengce.engine.source.LiveSources;
import io.hengce.engine.source.NamedSource;
import io.hengce.engine.source.RecordedAnswers;
import io.hengce.engine.source.RecordingSources;
import io.hengce.engine.source.SourceAnswer;
import io.hengce.engine.source.SourceFailure;
import io.hengce.engine.source.SourceTime;
import io.hengce.flow.decision.AnswerState;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.DecisionJson;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.json.SourceJson;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class DataSourceTest {

    private static final String GOOD =
            "{'report':{'score':612,'accounts':[{'amounts':{'balance':600000,'since':'2020'}}],'more':[1]}}";
    private static final DataSource FEW = answer("{'count':2}");
    private static final DataSource DOWN = failure(SourceFailure.DOWN);

    private static DataSource answer(String json) {
        var bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        var answer = new SourceAnswer.Answered(SourceJson.read(bytes).get());
        return (request, within) -> answer;
    }

    private static DataSource failure(SourceFailure failure) {
        return (request, within) -> new SourceAnswer.Failed(failure, "as told");
    }

    private static LiveSources sources(DataSource bureau, DataSource lenders) {
        return LiveSources.of(
                List.of(NamedSource.of("bureau", bureau), NamedSource.of("lenders", lenders)),
                SourceTime.of(System::nanoTime));
    }

    private static Decision decide(DataSource bureau, DataSource lenders) {
        return new Trial(Documents.bureauLoan(), sources(bureau, lenders)).decide("person", "P1", "income", "9000.50");
    }

    private static TraceStep.Asked asked(Decision decision, String node) {
        return decision.trace().orElseThrow().steps().stream()
                .filter(step -> step.node().equals(node))
                .map(TraceStep.Asked.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesWhatTheAnswerHasAndDecidesByIt() {
        var decision = decide(answer(GOOD), FEW);

        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
        assertThat(Trial.codes(decision)).containsExactly("R202");
        var step = asked(decision, "bureau");
        assertThat(step.request())
                .isEqualTo(Map.of("person.id", Value.of("P1"), "monthly", Value.of(new BigDecimal("9000.5"))));
        assertThat(step.outputs()).containsEntry("bureau_score", Value.of(612));
        assertThat(step.given().state()).isEqualTo(AnswerState.ANSWERED);
        assertThat(step.given().cost()).isEqualByComparingTo("1.5");
    }

    @Test
    void asksWithTheRecordOfTheRequest() {
        DataSource echo = (request, within) -> {
            assertThat(SourceJson.canonical(request.data()))
                    .isEqualTo("{\"monthly\":9000.5,\"person\":{\"id\":\"P1\"}}");
            return answer("{'report':{'score':700}}").ask(request, within);
        };

        assertThat(decide(echo, FEW).outcome()).isEqualTo(Outcome.APPROVE);
    }

    @Test
    void missingTokensNullsAndAbsentMembersAreMissing() {
        for (var score : List.of("'NA'", "-1", "null", "'NA'")) {
            var step = asked(decide(answer("{'report':{'score':" + score + "}}"), FEW), "bureau");

            assertThat(step.outputs().values()).containsOnly(Value.Missing.MISSING);
        }
    }

    /** The checker only warns that it is never taken. */
    @Test
    void aDefaultOfAnUnknownVariableIsLeftAlone() {
        var text = FlowJson.write(Documents.bureauLoan());
        var more = text.replaceFirst("\"defaults\": *\\[", "$0{\"variable\":\"nobody\",\"expression\":\"3\"},");
        var document = FlowJson.read(more.getBytes(StandardCharsets.UTF_8)).get();
        assertThat(more).isNotEqualTo(text);

        var decision = new Trial(document, sources(answer(GOOD), DOWN)).decide("person", "P1", "income", "9000.50");

        assertThat(asked(decision, "multi").given().state()).isEqualTo(AnswerState.FALLBACK);
        assertThat(asked(decision, "multi").outputs()).containsOnlyKeys("lenders");
    }

    @Test
    void withoutAnAnswerTheRunIsReferredAndEnds() {
        var decision = decide(DOWN, FEW);

        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
        assertThat(Trial.codes(decision)).containsExactly("ENGINE_SOURCE_DOWN");
        assertThat(decision.path()).containsExactly("start", "bureau");
        assertThat(decision.trace().orElseThrow().fault())
                .contains(new TraceFault("ENGINE_SOURCE_DOWN", "bureau", "source", "bureau: down, as told"));
        var step = asked(decision, "bureau");
        assertThat(step.given().state()).isEqualTo(AnswerState.REFUSED);
        assertThat(step.given().failure()).isEqualTo("down");
        assertThat(step.given().attempts()).isEqualTo(2);
        assertThat(step.given().cost()).as("what was paid in vain").isEqualByComparingTo("3");
        assertThat(step.outputs()).isEmpty();
    }

    @Test
    void aValueThatDoesNotFitIsGarbageAndNamed() {
        for (var score : List.of("'high'", "612.5", "1001", "true", "[1]", "1e40")) {
            var fault = decide(answer("{'report':{'score':" + score + "}}"), FEW)
                    .trace()
                    .orElseThrow()
                    .fault()
                    .orElseThrow();

            assertThat(fault.message()).as(score).startsWith("bureau: garbage").contains("report.score");
        }
    }

    @Test
    void whatAPathLeadsThroughIsAnObjectOrMissing() {
        var nothing = decide(answer("{'report':null}"), FEW);
        var number = decide(answer("{'report':12}"), FEW);

        assertThat(asked(nothing, "bureau").outputs().values()).containsOnly(Value.Missing.MISSING);
        assertThat(Trial.codes(number)).containsExactly("ENGINE_SOURCE_DOWN");
        assertThat(number.trace().orElseThrow().fault().orElseThrow().message()).contains("garbage");
    }

    @Test
    void goesOnWithTheStatedDefaults() {
        var decision = decide(answer("{'report':{'score':700}}"), answer("{'count':'many'}"));

        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        var step = asked(decision, "multi");
        assertThat(step.outputs()).isEqualTo(Map.of("lenders", Value.of(3)));
        assertThat(step.given().state()).isEqualTo(AnswerState.FALLBACK);
        assertThat(step.given().failure()).isEqualTo("garbage");
        assertThat(step.given().detail()).contains("count");
    }

    @Test
    void takesAnAnswerFromTheCacheAndPaysNothing() {
        var calls = new AtomicInteger();
        DataSource counting = (request, within) -> {
            calls.incrementAndGet();
            return answer(GOOD).ask(request, within);
        };
        var trial = new Trial(Documents.bureauLoan(), sources(counting, FEW));
        trial.decide("person", "P1", "income", "9000");

        var step = asked(trial.decide("person", "P1", "income", "9000.00"), "bureau");

        assertThat(step.given().state()).isEqualTo(AnswerState.CACHED);
        assertThat(step.given().cost()).isEqualByComparingTo("0");
        assertThat(calls).hasValue(1);
    }

    @Test
    void decidesAgainFromARecordWithoutACall() {
        var recording = new RecordingSources(sources(answer(GOOD), DOWN));
        var live = new Trial(Documents.bureauLoan(), recording);
        var first = live.engine().decide(live.application("person", "P1", "income", "1"), TraceDepth.FULL);
        var lines = recording.recorded().lines().getBytes(StandardCharsets.UTF_8);

        var replay =
                new Trial(Documents.bureauLoan(), RecordedAnswers.read(lines).get());
        var again = replay.engine().decide(replay.application("person", "P1", "income", "1"), TraceDepth.FULL);

        assertThat(DecisionJson.canonical(again)).isEqualTo(DecisionJson.canonical(first));
        assertThat(Trial.codes(replay.decide("person", "P2", "income", "1")))
                .containsExactly("ENGINE_SOURCE_NOT_RECORDED");
    }

    @Test
    void everyWayAsksAlikeAndJbpmKeepsNothing() {
        for (var way : Way.values()) {
            for (var bureau : List.of(answer(GOOD), DOWN)) {
                var trial = new Trial(Documents.bureauLoan(), sources(bureau, DOWN));
                var options = EngineOptions.STANDARD.withWay(way).withSources(sources(bureau, DOWN));
                var engine = DecisionEngine.load(trial.compiled(), options);
                var application = trial.application("person", "P1", "income", "1");

                assertThat(engine.decide(application, TraceDepth.FULL))
                        .isEqualTo(trial.engine().decide(application, TraceDepth.FULL));
                assertThat(engine.processInstances()).isZero();
            }
        }
    }

    @Test
    void refusesAFlowThatAsksAnUnknownSource() {
        var known = LiveSources.of(List.of(NamedSource.of("bureau", FEW)), SourceTime.of(System::nanoTime));

        assertThatThrownBy(() -> new Trial(Documents.bureauLoan(), known))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SOURCE_UNKNOWN")
                .hasMessageContaining("known are `bureau`");
    }

    @Test
    void readsItsTraceBack() {
        var decision = decide(answer(GOOD), DOWN);
        var json = DecisionJson.write(decision);

        var again = DecisionJson.read(json, Documents.bureauLoan().dictionary()).get();

        assertThat(DecisionJson.write(again)).isEqualTo(json);
    }
}
