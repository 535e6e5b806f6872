package io.hengce.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.compile.drl.DrlWriter;
import io.hengce.drl.Beside;
import io.hengce.drl.Journey;
import io.hengce.engine.DecisionEngine;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.AnswerState;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.json.CasesJson;
import io.hengce.flow.json.FlowJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The readable DRL, built and fired by Drools, decides as the engine does: the same hits, values and errors in every node. {@code -Dcases=N} runs more random flows. */
class DrlProperties {

    private static final Path SAMPLES = Path.of("../../samples");
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-15T09:00:00+08:00");
    private static final int FLOWS = Integer.getInteger("cases", 240) / 20;
    /** Both modes of a rule set, five hit policies of a table, and five ways to collect. */
    private static final int WAYS_TO_HIT = 2 + 5 + 5;

    private static final int APPLICATIONS_PER_FLOW = 20;

    @Test
    void decidesTheSmallLoanAsTheEngineDoes() {
        var twice = Twice.of(FlowChecker.standard().check(Documents.smallLoan()).get());

        Documents.smallLoanCases().cases().forEach(each -> twice.decide(each.application()));
    }

    @Test
    void decidesTheBranchesOfParallelsAsTheEngineDoes() {
        var seen = new HashMap<String, Integer>();

        compare(FlowChecker.standard().check(Documents.parallelChecks()).get(), 7, seen);

        assertThat(seen).containsKeys("REFER", "R001", "R002");
    }

    @Test
    void givesTheFlowInTheShadowWhatTheEngineGivesIt() {
        var flow = FlowChecker.standard()
                .check(Documents.trialLoan(), new FixtureParts())
                .get();
        var twice = Twice.of(flow);
        var random = new Random(11);
        var shadows = new TreeSet<String>();
        for (var index = 0; index < 100; index++) {
            EngineOracleProperties.reading(flow, random, index)
                    .value()
                    .ifPresent(application -> twice.decide(application)
                            .shadows()
                            .forEach(shadow ->
                                    shadows.add(shadow.decision().reasons().toString())));
        }

        assertThat(shadows).contains("[]", "[N001@limits]", "[ENGINE_DIVISION_BY_ZERO@trial]");
    }

    @Test
    void decidesTheConsumerLoanAsTheEngineDoes() throws IOException {
        var flow = sample("consumer-loan/consumer-loan-v2.flow.json");
        var twice = Twice.of(flow);
        var rows = Files.readAllLines(SAMPLES.resolve("consumer-loan/credit_data.csv"));

        var seen = new HashMap<String, Integer>();
        for (var row = 1; row < rows.size(); row += 15) {
            var dictionary = flow.document().dictionary();
            var cells = cells(dictionary, rows.get(0), rows.get(row));
            new ApplicationAssembler(dictionary)
                    .fromCells("row " + row, TIME, cells)
                    .value()
                    .ifPresent(application -> count(twice.decide(application), seen));
        }

        assertThat(seen).containsKeys("APPROVE", "REFER", "DECLINE");
    }

    @Test
    void decidesTheFarmMachineryAsTheEngineDoes() throws IOException {
        var flow = sample("farm-machinery/farm-machinery-v2.flow.json");
        var twice = Twice.of(flow);
        var cases = Files.readAllBytes(SAMPLES.resolve("farm-machinery/cases.json"));

        var seen = new HashMap<String, Integer>();
        new CasesJson(flow.document().dictionary())
                .read(cases)
                .get()
                .cases()
                .forEach(each -> count(twice.decide(each.application()), seen));

        assertThat(seen).containsKeys("APPROVE", "REFER", "DECLINE");
    }

    private static ValidFlow sample(String file) throws IOException {
        var document = FlowJson.read(Files.readAllBytes(SAMPLES.resolve(file))).get();
        return FlowChecker.standard().check(document).get();
    }

    /** By field id. */
    private static Map<String, String> cells(Dictionary dictionary, String header, String row) {
        var columns = header.replace("\"", "").split(",");
        var texts = row.replace("\"", "").split(",", -1);
        var cells = new HashMap<String, String>();
        for (var column = 0; column < columns.length; column++) {
            var path = columns[column];
            var text = texts[column];
            dictionary.fields().stream()
                    .filter(field -> field.path().equals(path))
                    .forEach(field -> cells.put(field.id(), text));
        }
        return cells;
    }

    @Test
    void decidesRandomFlowsAsTheEngineDoes() {
        var random = new Random(20_260_202L);
        var seen = new HashMap<String, Integer>();
        var met = new TreeSet<String>();
        for (var flows = 0; flows < FLOWS; ) {
            var seed = random.nextLong();
            var flow = EngineOracleProperties.valid(seed).filter(drawn -> isWorthwhile(drawn, met));
            if (flow.isPresent()) {
                compare(flow.get(), seed, seen);
                flows++;
            }
        }

        assertThat(met).hasSize(WAYS_TO_HIT);

        assertThat(seen.keySet())
                .as("what the cases came upon: %s", seen)
                .contains("APPROVE", "REFER", "DECLINE")
                .anyMatch(code -> code.startsWith("ENGINE_"));
    }

    /** Building a flow is dear: until every way to hit has been met, only flows with a new one are taken. */
    private static boolean isWorthwhile(ValidFlow flow, Set<String> met) {
        var ways = flow.document().nodes().stream()
                .flatMap(DrlProperties::waysToHit)
                .collect(Collectors.toSet());
        return met.size() >= WAYS_TO_HIT || met.addAll(ways);
    }

    private static Stream<String> waysToHit(FlowNode node) {
        if (node instanceof RuleSetNode rules) {
            return Stream.of("rules " + rules.hit());
        }
        return node instanceof DecisionTableNode table
                ? Stream.concat(Stream.of("table " + table.hit()), collects(table))
                : Stream.empty();
    }

    private static Stream<String> collects(DecisionTableNode table) {
        return table.outputs().stream()
                .filter(output -> table.hit() == TableHit.COLLECT)
                .map(output -> "collect " + output.collect());
    }

    private static void compare(ValidFlow flow, long seed, Map<String, Integer> seen) {
        var twice = Twice.of(flow);
        var random = new Random(seed);
        for (var index = 0; index < APPLICATIONS_PER_FLOW; index++) {
            count(twice.decide(EngineOracleProperties.application(flow, random, index)), seen);
        }
    }

    private static void count(DrlDecision decision, Map<String, Integer> seen) {
        seen.merge(decision.outcome().name(), 1, Integer::sum);
        decision.reasons().forEach(reason -> seen.merge(reason, 1, Integer::sum));
    }

    /** A flow loaded twice: by the engine, and as the rules that its rendering says. */
    private record Twice(ValidFlow flow, DecisionEngine engine, DrlRules rules) {

        static Twice of(ValidFlow flow) {
            return new Twice(
                    flow,
                    DecisionEngine.load(FlowCompiler.compile(flow), EveryWay.OPTIONS),
                    DrlRules.classic(DrlWriter.write(flow)));
        }

        /** The rules call nobody: they are told what the sources told the engine. */
        private static Journey told(Application application, Decision decision, Beside beside) {
            var journey = new Journey(application, beside);
            for (var step : decision.trace().orElseThrow().steps()) {
                if (step instanceof TraceStep.Asked asked && asked.given().state() != AnswerState.REFUSED) {
                    journey.told(asked.node(), asked.outputs());
                }
            }
            return journey;
        }

        DrlDecision decide(Application application) {
            var decision = engine.decide(application, TraceDepth.SUMMARY);
            var journey = rules.fire(
                    told(application, decision, OracleParts.beside(flow, application)),
                    flow.start().id());

            var expected = DrlDecision.of(decision);
            assertThat(DrlDecision.of(journey, note -> OracleParts.shadow(flow, application, note)))
                    .as(() -> application.values() + "\n" + DrlWriter.write(flow))
                    .isEqualTo(expected);
            return expected;
        }
    }
}
