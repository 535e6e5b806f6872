package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.PointsGiven;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ScorecardTest {

    private static final List<Bin> BINS = List.of(
            bin("b1", "< 0", "1.111", ""),
            bin("b2", "[0..10)", "2.222", "T"),
            bin("b3", ">= 10", "4", ""),
            bin("b4", "missing", "0", ""));

    @Test
    void theExactSumIsRoundedOnce() {
        var trial = card("100", characteristic("c1", "x", "0.5"), characteristic("c2", "y", "2"));

        var decision = trial.decide("x", "-1", "y", "5");

        assertThat(decision.outputs()).containsEntry("v", number("105"));
        assertThat(points(trial, "x", "-1", "y", "5"))
                .containsExactly(
                        new PointsGiven("c1", number("-1"), "b1", new BigDecimal("0.5555"), new BigDecimal("1.4445")),
                        new PointsGiven("c2", number("5"), "b2", new BigDecimal("4.444"), new BigDecimal("3.556")));
    }

    @Test
    void binsAreClosedBelowAndOpenAbove() {
        var trial = card("0", characteristic("c1", "x", "1"));

        assertThat(bin(trial, "0")).isEqualTo("b2");
        assertThat(bin(trial, "9.99")).isEqualTo("b2");
        assertThat(bin(trial, "10")).isEqualTo("b3");
        assertThat(bin(trial, "-0.01")).isEqualTo("b1");
        assertThat(points(trial).get(0).bin()).isEqualTo("b4");
    }

    @Test
    void pointsLostExplainWhenTheOutcomeIsNotApprove() {
        var trial = card("0", characteristic("c1", "x", "1"), characteristic("c2", "y", "3"));

        assertThat(Trial.codes(trial.decide("x", "5", "y", "-1")))
                .as("equal catalogue ranks do not exist here: S before T by rank")
                .containsExactly("R", "S", "T");
        assertThat(Trial.codes(trial.decide("x", "10", "y", "11")))
                .as("nothing lost")
                .containsExactly("R");
    }

    @Test
    void aNegativeWeightTurnsTheBestBinRound() {
        var trial = card("100", characteristic("c1", "x", "-1"));

        var decision = trial.decide("x", "10");

        assertThat(points(trial, "x", "10"))
                .containsExactly(new PointsGiven("c1", number("10"), "b3", new BigDecimal("-4"), new BigDecimal("4")));
        assertThat(Trial.codes(decision)).containsExactly("R", "S");
    }

    @Test
    void anErrorOfAnInputEndsTheRun() {
        var trial = card("0", characteristic("c1", "x", "1"), characteristic("c2", "1 / y", "1"));

        var decision = trial.decide("x", "5", "y", "0");

        assertThat(Trial.codes(decision)).containsExactly("ENGINE_DIVISION_BY_ZERO", "R");
        assertThat(decision.trace().orElseThrow().fault().orElseThrow().path()).isEqualTo("characteristics/c2");
    }

    @Test
    void aScoreOutOfItsRangeIsAnError() {
        var decision = card("999", characteristic("c1", "x", "1")).decide("x", "10");

        assertThat(Trial.codes(decision))
                .as("no points were given, none were lost")
                .containsExactly("ENGINE_RANGE", "R");
        assertThat(decision.outputs()).containsEntry("v", Value.Missing.MISSING);
    }

    /** A rule set that always refers with R, then the card. */
    private static Trial card(String base, Characteristic... characteristics) {
        var rules = List.of(RuleSetTest.rule("r1", "true", RuleSetTest.refer("R")));
        return new Trial(new Drawing()
                .numbers("x", "y")
                .outputs("v")
                .reasons("R", "S", "T")
                .node(new RuleSetNode("rules", Drawing.name("rules"), RuleHit.ALL, rules))
                .node(new ScorecardNode(
                        "card", Drawing.name("card"), "v", new BigDecimal(base), List.of(characteristics)))
                .line());
    }

    private static Characteristic characteristic(String id, String input, String weight) {
        return new Characteristic(id, Drawing.name(id), input, new BigDecimal(weight), Optional.of("S"), BINS);
    }

    private static Bin bin(String id, String when, String points, String reason) {
        return new Bin(id, when, new BigDecimal(points), Optional.of(reason).filter(code -> !code.isEmpty()));
    }

    private static String bin(Trial trial, String x) {
        return points(trial, "x", x).get(0).bin();
    }

    private static List<PointsGiven> points(Trial trial, String... cells) {
        return ((TraceStep.Scored)
                        trial.decide(cells).trace().orElseThrow().steps().get(2))
                .points();
    }

    private static Value number(String digits) {
        return Value.of(new BigDecimal(digits));
    }
}
