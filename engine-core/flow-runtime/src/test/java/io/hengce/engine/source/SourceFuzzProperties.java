package io.hengce.engine.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.engine.DecisionEngine;
import io.hengce.engine.EngineOptions;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fuzz.Door;
import io.hengce.flow.fuzz.Fuzzing;
import io.hengce.flow.json.ApplicationJson;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.json.SourceJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Whatever a source answers, or a record of answers holds, is refused by name, or decided. */
final class SourceFuzzProperties {

    private static final FlowDocument FLOW = Documents.bureauLoan();
    private static final List<String> ANSWERS = List.of(
            "{\"report\":{\"score\":640,\"accounts\":[{\"balance\":1200.5,\"overdue\":0},{\"balance\":0}]},\"count\":1}",
            "{\"report\":{\"score\":480,\"accounts\":[]},\"count\":7,\"more\":[true,null,\"x\",{\"deep\":1}]}");
    private static final List<String> WORDS =
            List.of("report", "score", "accounts", "balance", "count", "null", "true", "{}", "[]", "\"\"", "-1", "640");
    private static final List<String> RECORDS = List.of(
            "{\"answer\":{\"score\":612},\"application_id\":\"A-1\",\"attempts\":1,\"request\":\"" + "5f".repeat(32)
                    + "\",\"source\":\"bureau\"}\n",
            "{\"application_id\":\"A-2\",\"attempts\":3,\"failure\":\"timeout\",\"request\":\"" + "91".repeat(32)
                    + "\",\"source\":\"bureau\",\"what\":\"no answer in time\"}\n");

    private static final Application APPLICATION = new ApplicationJson(FLOW.dictionary())
            .read("""
                    {"application_id": "A", "decision_time": "2026-01-01T09:00:00+08:00",
                     "data": {"applicant": {"person": "P", "income": 9000}}}""".getBytes(UTF_8), Optional.empty())
            .get();

    /** Answers every request with one object. */
    private record Told(AtomicReference<JsonObject> answer) implements DataSources {
        @Override
        public Set<String> names() {
            return Set.of("bureau", "lenders");
        }

        @Override
        public SourceReply ask(String name, SourceRequest request, SourceTerms terms) {
            return new SourceReply(new SourceAnswer.Answered(answer.get()), 1, false);
        }
    }

    @Test
    void decidesByWhateverASourceAnswers() {
        var good = ANSWERS.stream().map(text -> text.getBytes(UTF_8)).toList();
        var told = new Told(new AtomicReference<>());
        var flow = FlowChecker.standard().check(FLOW).get();
        var engine = DecisionEngine.load(FlowCompiler.compile(flow), EngineOptions.STANDARD.withSources(told));

        Fuzzing.at(new Door("source answers", good, WORDS, input -> answered(input, told, engine)), 1_000)
                .reachDeep(5);
    }

    private static List<Diagnostic> answered(byte[] input, Told told, DecisionEngine engine) {
        var reading = SourceJson.read(input);
        reading.value().ifPresent(answer -> {
            told.answer().set(answer);
            var decision = engine.decide(APPLICATION, TraceDepth.FULL);
            assertThat(engine.decide(APPLICATION, TraceDepth.NONE)).isEqualTo(decision.withoutTrace());
            assertThat(faults(decision)).isSubsetOf("ENGINE_SOURCE_DOWN", "ENGINE_RANGE");
        });
        return reading.diagnostics();
    }

    private static List<String> faults(Decision decision) {
        return decision.reasons().stream()
                .map(reason -> reason.code())
                .filter(code -> code.startsWith("ENGINE_"))
                .toList();
    }

    @Test
    void readsOrRefusesWhateverARecordHolds() {
        var both = String.join("", RECORDS);
        var good = List.of((both + both).getBytes(UTF_8), both.getBytes(UTF_8));
        var words =
                List.of("answer", "failure", "timeout", "down", "attempts", "request", "source", "what", "{}", "\n");

        Fuzzing.at(new Door("recorded answers", good, words, SourceFuzzProperties::recorded), 1_000)
                .reachDeep(2);
    }

    private static List<Diagnostic> recorded(byte[] input) {
        Reading<RecordedAnswers> reading = RecordedAnswers.read(input);
        return reading.diagnostics();
    }
}
