package io.hengce.engine;

import static io.hengce.engine.ParallelFlow.derive;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.engine.run.Stopwatch;
import io.hengce.engine.source.DataSource;
import io.hengce.engine.source.LiveSources;
import io.hengce.engine.source.NamedSource;
import io.hengce.engine.source.SourceAnswer;
import io.hengce.engine.source.SourceTime;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.DecisionJson;
import io.hengce.flow.json.SourceJson;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Every decision is taken by every way, which must decide alike. */
final class ParallelTest {

    private static final String[] GOOD = {"age", "30", "income", "9000", "debt", "3000", "overdue", "false"};

    @Test
    void comesThroughAllBranchesInTheOrderOfThePorts() {
        var decision = new AllWays(Documents.parallelChecks()).decide(GOOD);

        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(decision.path())
                .containsExactly(
                        "start",
                        "checks",
                        "fraud_rules",
                        "ratios",
                        "burden",
                        "details",
                        "money_left",
                        "person_grade",
                        "detailed",
                        "checked",
                        "age_rules",
                        "way",
                        "approve",
                        "end");
        assertThat(decision.outputs())
                .containsEntry("fraud_points", Value.of(0))
                .containsEntry("spare", Value.of(6000))
                .containsEntry("grade", Value.of("A"));
        var steps = decision.trace().orElseThrow().steps();
        assertThat(steps).extracting(TraceStep::node).isEqualTo(decision.path());
        assertThat(steps).contains(new TraceStep.Passed("checks"), new TraceStep.Passed("checked"));
        assertThat(DecisionJson.read(DecisionJson.write(decision)).get()).isEqualTo(decision);
    }

    @Test
    void bringsTheReasonsAndTheHighestOutcomeOfAllBranchesTogether() {
        var decision = new AllWays(Documents.parallelChecks())
                .decide("age", "17", "income", "1000", "debt", "900", "overdue", "true");

        assertThat(decision.outcome()).isEqualTo(Outcome.DECLINE);
        assertThat(Trial.codes(decision)).containsExactly("R003", "R001", "R002");
        assertThat(decision.path()).contains("too_high").doesNotContain("details", "approve");
        assertThat(decision.outputs())
                .containsEntry("fraud_points", Value.of(10))
                .containsEntry("spare", missing());
    }

    @Test
    void endsAtAnErrorInABranchAndCountsNothingBehindIt() {
        var decision = new AllWays(Documents.parallelChecks())
                .decide("age", "30", "income", "0", "debt", "900", "overdue", "true");

        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
        assertThat(decision.path()).containsExactly("start", "checks", "fraud_rules", "ratios");
        assertThat(Trial.codes(decision)).containsExactly("ENGINE_DIVISION_BY_ZERO", "R001");
        assertThat(decision.outputs().values()).allMatch(Value::isMissing);
        assertThat(decision.trace().orElseThrow().fault().orElseThrow().node()).isEqualTo("ratios");
    }

    @Test
    void letsNoLaterBranchCountBehindAnError() {
        var ways = new AllWays(new ParallelFlow()
                .branch(derive("fails", "y", "1 / x"))
                .branch("{'id':'refer','kind':'review','queue':'late','reasons':['R2']}")
                .document());

        var failed = ways.decide("x", "0");
        var whole = ways.decide("x", "2");

        assertThat(failed.path()).containsExactly("start", "fork", "fails");
        assertThat(Trial.codes(failed)).containsExactly("ENGINE_DIVISION_BY_ZERO");
        assertThat(failed.reviews()).isEmpty();
        assertThat(whole.path()).containsExactly("start", "fork", "fails", "refer", "join", "approve", "end");
        assertThat(whole.reviews()).hasSize(1);
        assertThat(whole.outputs()).containsEntry("y", number("0.5"));
    }

    @Test
    void showsABranchTheOutcomeFromBeforeAndItsOwnAlone() {
        var ways = new AllWays(new ParallelFlow()
                .branch("{'id':'declines','kind':'verdict','outcome':'DECLINE','reasons':['R1']}")
                .branch(derive("reads", "y", "if is missing(outcome) then 1 else 2"))
                .branch(
                        "{'id':'own','kind':'verdict','outcome':'REFER'}",
                        derive("sees", "z", "if outcome = \"REFER\" then 1 else 2"))
                .document());

        var decision = ways.decide();

        assertThat(decision.outputs()).containsEntry("y", number("1")).containsEntry("z", number("1"));
        assertThat(decision.outcome()).isEqualTo(Outcome.DECLINE);
        assertThat(Trial.codes(decision)).containsExactly("R1");
    }

    @Test
    void showsEveryBranchWhatWasRaisedBefore() {
        var reads = "if outcome = \"REFER\" then 1 else 2";
        var ways = new AllWays(new ParallelFlow("{'id':'before','kind':'verdict','outcome':'REFER'}")
                .branch(derive("reads", "y", reads))
                .branch(derive("sees", "z", reads))
                .document());

        var decision = ways.decide();

        assertThat(decision.outputs()).containsEntry("y", number("1")).containsEntry("z", number("1"));
        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
    }

    @Test
    void passesAParallelWithoutEffectBehindAnError() {
        var ways = new AllWays(new ParallelFlow(derive("fails", "y", "1 / x"))
                .branch(derive("one", "z", "1"))
                .branch()
                .document());

        assertThat(ways.decide("x", "0").path()).containsExactly("start", "fails");
    }

    @Test
    void passesBranchesThatAreAllEmpty() {
        var decision = new AllWays(new ParallelFlow().branch().branch().branch().document()).decide();

        assertThat(decision.path()).containsExactly("start", "fork", "join", "approve", "end");
        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
    }

    @Test
    void asksSourcesInBranchesAndNoneBehindAnError() {
        var asked = new ArrayList<String>();
        DataSource source = (request, within) -> {
            asked.add(request.applicationId());
            return new SourceAnswer.Answered(
                    SourceJson.read("{\"score\":7}".getBytes(UTF_8)).get());
        };
        var sources = LiveSources.of(List.of(NamedSource.of("bureau", source)), SourceTime.of(System::nanoTime));
        var ways = new AllWays(
                new ParallelFlow()
                        .branch(derive("fails", "y", "1 / x"))
                        .branch(
                                "{'id':'asks','kind':'data_source','source':'bureau','request':[],'response':[{'variable':'f','path':'score'}]}",
                                derive("takes", "z", "f"))
                        .document(),
                sources);

        var failed = ways.decide("x", "0");
        var askedBehindAnError = List.copyOf(asked);
        var whole = ways.decide("x", "1");

        assertThat(failed.path()).doesNotContain("asks");
        assertThat(askedBehindAnError).isEmpty();
        assertThat(asked).hasSize(4);
        assertThat(whole.outputs()).containsEntry("z", number("7"));
    }

    @Test
    void countsTheStepsOfAllBranchesTogether() {
        var looking = "count(for a in l return sum(l))";
        var ways = new AllWays(new ParallelFlow()
                .branch(derive("one", "y", looking))
                .branch(derive("two", "z", looking))
                .document());

        var enough = ways.decide("l", list(700));
        var tooMany = ways.decide("l", list(710));
        var inBranch = ways.decide("l", list(1_000));

        assertThat(enough.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(tooMany.path()).containsExactly("start", "fork", "one", "two");
        assertThat(Trial.codes(tooMany)).containsExactly("ENGINE_STEPS");
        assertThat(tooMany.trace().orElseThrow().fault().orElseThrow().node()).isEqualTo("two");
        assertThat(inBranch.path()).containsExactly("start", "fork", "one");
    }

    private static String list(int length) {
        return "[" + "1,".repeat(length - 1) + "1]";
    }

    @Test
    void tellsWhysAndTimesOfEveryBranchInOrder() {
        var clock = new AtomicLong();
        var options = EngineOptions.STANDARD.withStopwatch(Stopwatch.of(() -> clock.addAndGet(5_000)));
        var ways = new AllWays(Documents.parallelChecks(), options);

        var trace = ways.decide(TraceDepth.FULL, GOOD).trace().orElseThrow();

        assertThat(trace.whys())
                .extracting(NodeWhy::node)
                .containsExactly("fraud_rules", "ratios", "burden", "money_left", "person_grade", "age_rules", "way");
        assertThat(trace.micros().keySet())
                .containsExactlyElementsOf(
                        trace.steps().stream().map(TraceStep::node).toList());
        assertThat(trace.micros().values()).allMatch(micros -> micros == 5);
    }

    private static Value missing() {
        return Value.Missing.MISSING;
    }

    private static Value number(String text) {
        return Value.of(new BigDecimal(text));
    }
}
