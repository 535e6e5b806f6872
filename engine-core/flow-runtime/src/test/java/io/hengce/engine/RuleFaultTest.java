package io.hengce.engine;

import static io.hengce.engine.RuleSetTest.decline;
import static io.hengce.engine.RuleSetTest.hits;
import static io.hengce.engine.RuleSetTest.refer;
import static io.hengce.engine.RuleSetTest.rule;
import static io.hengce.engine.RuleSetTest.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.Validity;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A condition's error counts only if its rule is reached in order, although Drools evaluates all rules of a node. */
final class RuleFaultTest {

    private static final String FAILS = "y / x > 1";

    @Test
    void anErrorRefersAndEndsTheRun() {
        var decision = rules(RuleHit.ALL, rule("r1", FAILS, decline("A"))).decide("x", "0", "y", "1");

        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
        assertThat(Trial.codes(decision)).containsExactly("ENGINE_DIVISION_BY_ZERO");
        assertThat(decision.reasons().get(0).node()).isEqualTo("rules");
        assertThat(decision.path()).containsExactly("start", "rules");
        assertThat(decision.outputs())
                .containsOnlyKeys("v", "p")
                .allSatisfy((field, value) -> assertThat(value).isEqualTo(Value.Missing.MISSING));
        assertThat(fault(decision).path()).isEqualTo("rules/r1/when");
    }

    @Test
    void whatWasRaisedBeforeStays() {
        var decision = rules(RuleHit.ALL, rule("r1", "y = 1", decline("A")), rule("r2", FAILS, decline("B")))
                .decide("x", "0", "y", "1");

        assertThat(decision.outcome()).isEqualTo(Outcome.DECLINE);
        assertThat(Trial.codes(decision)).containsExactly("ENGINE_DIVISION_BY_ZERO", "A");
    }

    @Test
    void aRuleBehindTheFirstHitIsNotReached() {
        var trial = rules(RuleHit.FIRST, rule("r1", "y = 1", refer("A")), rule("r2", FAILS, decline("B")));

        var reachedOnlyTheFirst = trial.decide("x", "0", "y", "1");
        var reachedBoth = trial.decide("x", "0", "y", "2");

        assertThat(Trial.codes(reachedOnlyTheFirst)).containsExactly("A");
        assertThat(Trial.codes(reachedBoth)).containsExactly("ENGINE_DIVISION_BY_ZERO");
    }

    @Test
    void aSharedTestThatFailsIsChargedToTheRuleThatIsReached() {
        var trial = rules(
                RuleHit.FIRST,
                rule("r1", "y = 1", refer("A")),
                rule("r2", FAILS + " and y > 2", decline("B")),
                rule("r3", FAILS, decline("C")));

        assertThat(Trial.codes(trial.decide("x", "0", "y", "1"))).containsExactly("A");
        var failed = trial.decide("x", "0", "y", "2");
        assertThat(Trial.codes(failed)).containsExactly("ENGINE_DIVISION_BY_ZERO");
        assertThat(fault(failed).path()).isEqualTo("rules/r2/when");
        assertThat(hits(trial.decide("x", "1", "y", "2"))).containsExactly("r3");
        assertThat(hits(trial.decide("x", "1", "y", "3"))).containsExactly("r2");
    }

    @Test
    void aSharedTestThatFailsIsNotChargedToARuleThatIsOff() {
        var off = new Rule(
                "r1",
                Drawing.name("r1"),
                FAILS,
                List.of(decline("A")),
                0,
                new Validity(false, Optional.empty(), Optional.empty()));

        var decision = rules(RuleHit.ALL, off, rule("r2", FAILS, decline("B"))).decide("x", "0", "y", "1");

        assertThat(fault(decision).path()).isEqualTo("rules/r2/when");
        assertThat(Trial.codes(rules(RuleHit.ALL, off).decide("x", "0", "y", "1")))
                .isEmpty();
    }

    @Test
    void whatStandsBeforeAndGuardsWhatStandsBehind() {
        var trial = rules(RuleHit.ALL, rule("r1", "x != 0 and y / x > 1 and y > 0", decline("A")));

        assertThat(Trial.codes(trial.decide("x", "0", "y", "1"))).isEmpty();
        assertThat(Trial.codes(trial.decide("x", "1", "y", "2"))).containsExactly("A");
        assertThat(Trial.codes(trial.decide("y", "2"))).as("x unknown").isEmpty();
    }

    @Test
    void anErrorBeforeAFalsePartCountsAllTheSame() {
        var decision = rules(RuleHit.ALL, rule("r1", FAILS + " and y > 100", decline("A")))
                .decide("x", "0", "y", "1");

        assertThat(Trial.codes(decision)).containsExactly("ENGINE_DIVISION_BY_ZERO");
    }

    @Test
    void nothingStaysInTheEngineAfterAThousandErrors() {
        var trial = rules(RuleHit.ALL, rule("r1", FAILS, decline("A")));
        var application = trial.application("x", "0", "y", "1");

        for (var number = 0; number < 1_000; number++) {
            assertThat(trial.engine().decide(application, TraceDepth.NONE).outcome())
                    .isEqualTo(Outcome.REFER);
        }

        assertThat(trial.engine().processInstances()).isZero();
    }

    private static TraceFault fault(Decision decision) {
        return decision.trace().orElseThrow().fault().orElseThrow();
    }
}
