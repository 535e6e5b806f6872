package io.hengce.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.flow.check.CheckResult;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.AnswerState;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.oracle.ValueGenerator;
import io.hengce.flow.value.Value;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random flows, random applications with missing values: the engine decides as the oracle does. {@code -Dcases=N} runs more. */
class EngineOracleProperties {

    private static final int CASES = Integer.getInteger("cases", 2_000);
    private static final int APPLICATIONS_PER_FLOW = 10;

    /** What the cases must come upon; where the usual number of them does not, up to three times as many are drawn. */
    private static final Set<String> WANTED = Set.of(
            "APPROVE",
            "REFER",
            "DECLINE",
            "ENGINE_DIVISION_BY_ZERO",
            "ENGINE_CONFLICT",
            "ENGINE_NO_ROW",
            "ENGINE_RANGE",
            "table UNIQUE",
            "table ANY",
            "table FIRST",
            "table PRIORITY",
            "table COLLECT",
            "cell",
            "cell by default",
            "leaf at 0",
            "leaf at 1",
            "leaf at 2",
            "source ANSWERED",
            "source CACHED",
            "source FALLBACK",
            "ENGINE_SOURCE_DOWN",
            "group g0",
            "group g1",
            "group g2",
            "shadow went on",
            "shadow failed",
            "review",
            "binding",
            "adjustment",
            "ROUNDED",
            "FLOOR",
            "CAP",
            "BELOW_LEAST",
            "list of 0",
            "list of 1",
            "list of 2",
            "parallel",
            "parallel in a parallel",
            "failed in a branch",
            "loop of 0",
            "loop of 1",
            "loop of 2",
            "loop failed",
            "called flow went on",
            "called flow failed",
            "ENGINE_INPUT_MISSING",
            "on the list",
            "not on the list",
            "predicted",
            "no prediction");

    @Test
    void decidesAsTheOracleDoes() {
        var random = new Random(20_260_101L);
        var seen = new HashMap<String, Integer>();
        var drawn = 0;
        var cases = 0;
        while (cases < CASES || !seen.keySet().containsAll(WANTED) && cases < 3 * CASES) {
            var seed = random.nextLong();
            var flow = valid(seed);
            drawn++;
            if (flow.isPresent()) {
                compare(flow.get(), seed, seen);
                cases += APPLICATIONS_PER_FLOW;
            }
        }

        assertThat(drawn).as("flows drawn for %s cases", cases).isLessThan(cases / APPLICATIONS_PER_FLOW * 3);
        assertThat(seen.keySet()).as("what the cases came upon: %s", seen).containsAll(WANTED);
    }

    static Optional<ValidFlow> valid(long seed) {
        var result = FlowChecker.standard().check(FlowGenerator.flow(seed), new FixtureParts());
        return result instanceof CheckResult.Accepted accepted ? Optional.of(accepted.flow()) : Optional.empty();
    }

    private static void compare(ValidFlow flow, long seed, Map<String, Integer> seen) {
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

            seen.merge(decision.outcome().name(), 1, Integer::sum);
            tables(flow, decision).forEach(hit -> seen.merge("table " + hit, 1, Integer::sum));
            lists(decision)
                    .forEach(list -> seen.merge("list of " + list.elements().size(), 1, Integer::sum));
            leaves(decision).forEach(leaf -> seen.merge(leaf, 1, Integer::sum));
            cells(decision).forEach(cell -> seen.merge(cell, 1, Integer::sum));
            sources(decision).forEach(state -> seen.merge("source " + state, 1, Integer::sum));
            terms(decision).forEach(term -> seen.merge(term, 1, Integer::sum));
            parallels(flow, decision).forEach(came -> seen.merge(came, 1, Integer::sum));
            besides(decision).forEach(came -> seen.merge(came, 1, Integer::sum));
            decision.reviews().forEach(review -> seen.merge("review", 1, Integer::sum));
            shadows(decision).forEach(came -> seen.merge(came, 1, Integer::sum));
            decision.reasons().stream()
                    .filter(reason -> reason.code().startsWith("ENGINE_"))
                    .forEach(reason -> seen.merge(reason.code(), 1, Integer::sum));
        }
        ways.decideInBatches();
    }

    /** The hit policies of the tables in which rows counted. */
    private static Stream<TableHit> tables(ValidFlow flow, Decision decision) {
        return decision.trace().stream()
                .flatMap(trace -> trace.steps().stream())
                .filter(TraceStep.RowsHit.class::isInstance)
                .map(TraceStep.RowsHit.class::cast)
                .filter(step -> !step.hits().isEmpty())
                .map(step -> ((DecisionTableNode) flow.byId(step.node())).hit());
    }

    /** The parallels on the way, and whether the run came to grief in one. */
    private static Stream<String> parallels(ValidFlow flow, Decision decision) {
        var last = decision.path().get(decision.path().size() - 1);
        return Stream.concat(
                decision.path().stream()
                        .filter(node -> flow.forks().join(node).isPresent())
                        .map(node -> flow.forks().around(node).isPresent() ? "parallel in a parallel" : "parallel"),
                flow.forks().around(last).stream().map(fork -> "failed in a branch"));
    }

    private static Stream<String> shadows(Decision decision) {
        return decision.shadows().stream()
                .flatMap(shadow -> shadow.decision().reasons().stream().limit(1))
                .map(reason -> reason.code().startsWith("ENGINE_") ? "shadow failed" : "shadow went on");
    }

    /** What splits, and looks into lists and models came to. */
    private static Stream<String> besides(Decision decision) {
        return decision.trace().stream()
                .flatMap(trace -> trace.steps().stream())
                .flatMap(step -> {
                    if (step instanceof TraceStep.Assigned assigned) {
                        return Stream.of("group " + assigned.group());
                    }
                    if (step instanceof TraceStep.Matched matched) {
                        return Stream.of(matched.hit() ? "on the list" : "not on the list");
                    }
                    if (step instanceof TraceStep.Called called) {
                        var isFault = called.run().trace().fault().isPresent();
                        return Stream.of(isFault ? "called flow failed" : "called flow went on");
                    }
                    if (step instanceof TraceStep.Looped looped) {
                        var failed = looped.runs().stream()
                                .anyMatch(each -> each.run().trace().fault().isPresent());
                        return Stream.of(
                                failed
                                        ? "loop failed"
                                        : "loop of " + looped.runs().size());
                    }
                    return step instanceof TraceStep.Predicted
                            ? step.outputs().values().stream()
                                    .map(value -> value.isMissing() ? "no prediction" : "predicted")
                            : Stream.empty();
                });
    }

    /** The lists that tables collect. */
    private static Stream<Value.ListValue> lists(Decision decision) {
        return decision.trace().stream()
                .flatMap(trace -> trace.steps().stream())
                .filter(TraceStep.RowsHit.class::isInstance)
                .flatMap(step -> step.outputs().values().stream())
                .filter(Value.ListValue.class::isInstance)
                .map(Value.ListValue.class::cast);
    }

    /** How many splits stood above the leaves of trees. */
    private static Stream<String> leaves(Decision decision) {
        return decision.trace().stream()
                .flatMap(trace -> trace.steps().stream())
                .filter(TraceStep.LeafReached.class::isInstance)
                .map(TraceStep.LeafReached.class::cast)
                .map(step -> "leaf at " + step.path().size());
    }

    /** Whether cells of cross tables were met. */
    private static Stream<String> cells(Decision decision) {
        return decision.trace().stream()
                .flatMap(trace -> trace.steps().stream())
                .filter(TraceStep.CellHit.class::isInstance)
                .map(TraceStep.CellHit.class::cast)
                .map(step -> step.row().isEmpty() || step.column().isEmpty() ? "cell by default" : "cell");
    }

    /** How sources answered. */
    private static Stream<AnswerState> sources(Decision decision) {
        return decision.trace().stream()
                .flatMap(trace -> trace.steps().stream())
                .filter(TraceStep.Asked.class::isInstance)
                .map(step -> ((TraceStep.Asked) step).given().state());
    }

    /** What became of limits and prices. */
    private static Stream<String> terms(Decision decision) {
        return decision.trace().stream()
                .flatMap(trace -> trace.steps().stream())
                .filter(TraceStep.Priced.class::isInstance)
                .map(TraceStep.Priced.class::cast)
                .flatMap(step -> Stream.of(
                                step.limit().stream()
                                        .filter(limit -> !limit.binding().isEmpty())
                                        .map(limit -> "binding"),
                                step.price().stream()
                                        .flatMap(price -> price.adjustments().stream())
                                        .map(added -> "adjustment"),
                                step.limit().stream()
                                        .flatMap(limit -> limit.effects().stream())
                                        .map(Enum::name),
                                step.price().stream()
                                        .flatMap(price -> price.effects().stream())
                                        .map(Enum::name))
                        .flatMap(Function.identity()));
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
