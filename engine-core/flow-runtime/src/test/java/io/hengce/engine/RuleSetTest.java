package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.Validity;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RuleSetTest {

    @Test
    void appliesEveryHitInOrder() {
        var decision = rules(RuleHit.ALL, rule("r1", "x > 1", refer("A")), rule("r2", "x > 2", decline("B")))
                .decide("x", "3");

        assertThat(decision.outcome()).isEqualTo(Outcome.DECLINE);
        assertThat(Trial.codes(decision)).as("declines come first").containsExactly("B", "A");
        assertThat(hits(decision)).containsExactly("r1", "r2");
    }

    @Test
    void appliesOnlyTheFirstHit() {
        var decision = rules(
                        RuleHit.FIRST,
                        rule("r1", "x > 9", decline("A")),
                        rule("r2", "x > 1", refer("B")),
                        rule("r3", "x > 2", decline("C")))
                .decide("x", "3");

        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
        assertThat(hits(decision)).containsExactly("r2");
    }

    @Test
    void aHigherPriorityGoesFirst() {
        var decision = rules(
                        RuleHit.FIRST,
                        rule("r1", "x > 1", refer("A")),
                        new Rule("r2", Drawing.name("r2"), "x > 1", List.of(decline("B")), 5, Validity.ALWAYS))
                .decide("x", "3");

        assertThat(hits(decision)).containsExactly("r2");
    }

    @Test
    void unknownIsNotAHit() {
        var decision = rules(RuleHit.ALL, rule("r1", "x > 1", decline("A")), rule("r2", "not(x > 1)", decline("B")))
                .decide();

        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
    }

    @Test
    void addsPointsFromZero() {
        var trial =
                rules(RuleHit.ALL, rule("r1", "x > 1", add("p", "5.004")), rule("r2", "x > 2", add("p", "x * 2.001")));

        assertThat(trial.decide("x", "3").outputs()).containsEntry("p", number("11.01"));
        assertThat(trial.decide("x", "2").outputs()).containsEntry("p", number("5"));
        assertThat(trial.decide("x", "0").outputs()).containsEntry("p", number("0"));
    }

    @Test
    void aVariableThatNoRuleSetsIsMissing() {
        var trial = rules(RuleHit.ALL, rule("r1", "x > 1", set("v", "x + 1")));

        assertThat(trial.decide("x", "3").outputs()).containsEntry("v", number("4"));
        assertThat(trial.decide("x", "0").outputs()).containsEntry("v", Value.Missing.MISSING);
    }

    @Test
    void twoHitsMayAgree() {
        var trial = rules(RuleHit.ALL, rule("r1", "x > 1", set("v", "x")), rule("r2", "x > 2", set("v", "3.001")));

        assertThat(trial.decide("x", "3").outputs()).containsEntry("v", number("3"));
    }

    @Test
    void twoHitsThatDisagreeAreAConflict() {
        var trial = rules(
                RuleHit.ALL,
                rule("r1", "x > 1", decline("A"), set("v", "x")),
                rule("r2", "x > 2", set("v", "7")),
                rule("r3", "x > 2", decline("B")));

        var decision = trial.decide("x", "3");

        assertThat(decision.outcome()).as("a decline that was raised stands").isEqualTo(Outcome.DECLINE);
        assertThat(Trial.codes(decision)).containsExactly("ENGINE_CONFLICT", "A");
        assertThat(decision.path()).containsExactly("start", "rules");
        assertThat(decision.trace().orElseThrow().fault().orElseThrow().path()).isEqualTo("rules/r2/actions/0");
    }

    @Test
    void firstNeverConflicts() {
        var trial = rules(RuleHit.FIRST, rule("r1", "x > 1", set("v", "1")), rule("r2", "x > 2", set("v", "2")));

        assertThat(trial.decide("x", "3").outputs()).containsEntry("v", number("1"));
    }

    @Test
    void conditionsAndActionsSeeTheValuesOnEntry() {
        var drawing = new Drawing().numbers("x").outputs("v", "p").reasons("A");
        drawing.node(new RuleSetNode(
                "rules",
                Drawing.name("rules"),
                RuleHit.ALL,
                List.of(
                        rule("r1", "x > 1", decline("A"), set("v", "1")),
                        rule("r2", "is missing(outcome) and is missing(v)", add("p", "1")))));
        drawing.node(new DeriveNode(
                "after",
                Drawing.name("after"),
                List.of(new Assignment("q", "if outcome = \"DECLINE\" then v else 9"))));
        var trial = new Trial(drawing.outputs("q").line());

        assertThat(trial.decide("x", "3").outputs())
                .containsEntry("p", number("1"))
                .containsEntry("q", number("1"));
    }

    @Test
    void aRuleCountsFromItsFirstDayInTheProductsZone() {
        var trial = rules(RuleHit.ALL, limited(true, "2026-06-15", "2026-06-16"));

        assertThat(at(trial, "2026-06-14T15:59:59Z")).isEqualTo(Outcome.APPROVE);
        assertThat(at(trial, "2026-06-14T16:00:00Z")).isEqualTo(Outcome.DECLINE);
        assertThat(at(trial, "2026-06-15T15:59:59Z")).isEqualTo(Outcome.DECLINE);
        assertThat(at(trial, "2026-06-15T16:00:00Z"))
                .as("the last day is exclusive")
                .isEqualTo(Outcome.APPROVE);
    }

    @Test
    void aRuleThatIsOffNeverHits() {
        var trial = rules(RuleHit.ALL, limited(false, "2020-01-01", "2030-01-01"));

        assertThat(trial.decide("x", "3").outcome()).isEqualTo(Outcome.APPROVE);
    }

    private static Outcome at(Trial trial, String time) {
        var application = trial.applicationAt(OffsetDateTime.parse(time), "x", "3");
        return trial.engine().decide(application, TraceDepth.NONE).outcome();
    }

    private static Rule limited(boolean enabled, String from, String to) {
        var validity = new Validity(enabled, Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
        return new Rule("r1", Drawing.name("r1"), "x > 1", List.of(decline("A")), 0, validity);
    }

    static Rule rule(String id, String when, RuleAction... actions) {
        return new Rule(id, Drawing.name(id), when, List.of(actions), 0, Validity.ALWAYS);
    }

    static RuleAction refer(String reason) {
        return new RuleAction.Raise(Outcome.REFER, reason);
    }

    static RuleAction decline(String reason) {
        return new RuleAction.Raise(Outcome.DECLINE, reason);
    }

    private static RuleAction set(String variable, String expression) {
        return new RuleAction.SetVariable(variable, expression);
    }

    private static RuleAction add(String variable, String points) {
        return new RuleAction.AddPoints(variable, points);
    }

    /** Inputs x and y, outputs v and p, reasons A, B, C. */
    static Trial rules(RuleHit hit, Rule... rules) {
        return new Trial(new Drawing()
                .numbers("x", "y")
                .outputs("v", "p")
                .reasons("A", "B", "C")
                .node(new RuleSetNode("rules", Drawing.name("rules"), hit, List.of(rules)))
                .line());
    }

    static List<String> hits(Decision decision) {
        return ((TraceStep.RulesHit) decision.trace().orElseThrow().steps().get(1)).hits();
    }

    private static Value number(String digits) {
        return Value.of(new BigDecimal(digits));
    }
}
