package io.hengce.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.compile.drl.DrlWriter;
import io.hengce.engine.DecisionEngine;
import io.hengce.engine.loan.LoanFlow;
import io.hengce.flow.check.CheckResult;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.fuzz.Door;
import io.hengce.flow.fuzz.Fuzzing;
import io.hengce.flow.json.ApplicationJson;
import io.hengce.flow.json.FlowJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A spoilt flow document that the checker lets in is compiled, loaded, and decides as the oracle does. */
class EngineFuzzProperties {

    private static final List<String> WORDS =
            List.of("all", "first", "unique", "any", "priority", "number", "score", "0.5");

    @Test
    void whatTheCheckerLetsInRuns() {
        var good = List.of(
                Documents.bytes("small-loan.flow.json"),
                Documents.bytes("credit-line.flow.json"),
                Documents.bytes("checked-loan.flow.json"),
                Documents.bytes("bureau-loan.flow.json"),
                Documents.bytes("parallel-checks.flow.json"),
                Documents.bytes("household-loan.flow.json"),
                Documents.farmMachinery());
        Fuzzing.at(new Door("engine", good, WORDS, EngineFuzzProperties::run), 1_000)
                .reachDeep(30);
    }

    @Test
    void whateverIsReadAsAnApplicationIsDecided() {
        var json = new ApplicationJson(LoanFlow.document().dictionary());
        var engine = DecisionEngine.load(LoanFlow.compiled());
        var good = LoanFlow.applicationTexts().stream()
                .limit(20)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        var words = List.of("data", "null", "[]", "{}", "true", "-1", "0", "OPEN", "balance", "999999999");
        var door = new Door("decided applications", good, words, input -> decide(json, engine, input));

        Fuzzing.at(door, 1_000).reachDeep(12);
    }

    private static List<Diagnostic> decide(ApplicationJson json, DecisionEngine engine, byte[] input) {
        var reading = json.read(input, Optional.empty());
        reading.value().ifPresent(application -> {
            var decision = engine.decide(application, TraceDepth.FULL);
            assertThat(engine.decide(application, TraceDepth.NONE).reasons()).isEqualTo(decision.reasons());
        });
        return reading.diagnostics();
    }

    private static List<Diagnostic> run(byte[] input) {
        var document = FlowJson.read(input);
        if (document.value().isEmpty()) {
            return document.diagnostics();
        }
        var checked = FlowChecker.standard().check(document.get(), new FixtureParts());
        if (checked instanceof CheckResult.Accepted accepted) {
            decide(accepted.flow(), Arrays.hashCode(input));
        }
        return checked.diagnostics();
    }

    private static void decide(ValidFlow flow, int seed) {
        assertThat(DrlWriter.write(flow)).matches(DrlRules.PLAIN_WORDS);
        var engine = DecisionEngine.load(FlowCompiler.compile(flow), EveryWay.OPTIONS);
        var oracle = new FlowOracle(flow);
        var random = new Random(seed);
        for (var index = 0; index < 5; index++) {
            EngineOracleProperties.reading(flow, random, index)
                    .value()
                    .ifPresent(application -> assertThat(OracleDecision.of(engine.decide(application, TraceDepth.FULL)))
                            .isEqualTo(oracle.decide(application)));
        }
    }
}
