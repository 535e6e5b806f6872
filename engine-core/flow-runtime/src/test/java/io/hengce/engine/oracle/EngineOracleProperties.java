package io.hengce.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.flow.check.CheckResult;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.oracle.ValueGenerator;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random flows, random applications with missing values: the engine decides as the oracle does. {@code -Dcases=N} runs more. Where the usual number of cases does not come upon all of {@link SeenCases}, up to three times as many are drawn. */
class EngineOracleProperties {

    private static final int CASES = Integer.getInteger("cases", 2_000);
    private static final int APPLICATIONS_PER_FLOW = 10;

    @Test
    void decidesAsTheOracleDoes() {
        var random = new Random(20_260_101L);
        var seen = new SeenCases();
        var drawn = 0;
        var cases = 0;
        while (cases < CASES || !seen.hasAll() && cases < 3 * CASES) {
            var seed = random.nextLong();
            var flow = valid(seed);
            drawn++;
            if (flow.isPresent()) {
                compare(flow.get(), seed, seen);
                cases += APPLICATIONS_PER_FLOW;
            }
        }

        assertThat(drawn).as("flows drawn for %s cases", cases).isLessThan(cases / APPLICATIONS_PER_FLOW * 3);
        seen.holdAll();
    }

    static Optional<ValidFlow> valid(long seed) {
        var result = FlowChecker.standard().check(FlowGenerator.flow(seed), new FixtureParts());
        return result instanceof CheckResult.Accepted accepted ? Optional.of(accepted.flow()) : Optional.empty();
    }

    private static void compare(ValidFlow flow, long seed, SeenCases seen) {
        var ways = new EveryWay(FlowCompiler.compile(flow));
        var oracle = new FlowOracle(flow);
        var random = new Random(seed);
        for (var index = 0; index < APPLICATIONS_PER_FLOW; index++) {
            var application = application(flow, random, index);
            var decision = ways.decide(application, TraceDepth.values()[index % TraceDepth.values().length]);

            var context = "seed %s, application %s: %s".formatted(seed, index, application.values());
            assertThat(OracleDecision.of(decision))
                    .as(() -> context + "\n" + FlowJson.write(flow.document()))
                    .isEqualTo(oracle.decide(application));

            seen.add(flow, decision);
        }
        ways.decideInBatches();
    }

    static Application application(ValidFlow flow, Random random, int index) {
        return reading(flow, random, index).get();
    }

    /** An application with any field missing, required ones too. */
    static Reading<Application> reading(ValidFlow flow, Random random, int index) {
        var dictionary = flow.document().dictionary();
        var values =
                new ValueGenerator(random).values(dictionary.of(Origin.REQUEST).toList());
        var time = OffsetDateTime.parse("2026-01-01T00:30:00+08:00").plusHours(random.nextInt(48) - 24L);
        return new ApplicationAssembler(dictionary).assemble("a" + index, time, values);
    }
}
