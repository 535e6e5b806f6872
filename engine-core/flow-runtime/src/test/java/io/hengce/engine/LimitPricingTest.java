package io.hengce.engine;

import static io.hengce.flow.fixture.Drawing.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.LimitTaken;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.PriceMade;
import io.hengce.flow.decision.RuleState;
import io.hengce.flow.decision.TermEffect;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Extreme;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPart;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.LimitRounding;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LimitPricingTest {

    private final Trial line = new Trial(Documents.creditLine());

    @Test
    void takesTheSmallestAmountAndRoundsItDown() {
        var decision = line.decide("income", "9999.99", "age", "30", "region", "city", "wanted", "300000");

        assertThat(priced(decision))
                .isEqualTo(new TraceStep.Priced(
                        "terms",
                        Optional.of(new LimitTaken(
                                Map.of("by_income", number("59999.94"), "by_wish", number("300000")),
                                "by_income",
                                List.of(TermEffect.ROUNDED))),
                        Optional.of(new PriceMade(number("0.05"), List.of(), List.of())),
                        Map.of("line", number("59000"), "rate", number("0.05"))));
    }

    @Test
    void thePriceSeesTheLimitAndStopsAtItsFloor() {
        var decision = line.decide("income", "900000", "age", "30", "region", "city", "wanted", "700000");

        var priced = priced(decision);
        assertThat(priced.outputs()).containsEntry("line", number("500000")).containsEntry("rate", number("0.048"));
        assertThat(priced.limit().orElseThrow().effects()).containsExactly(TermEffect.CAP);
        assertThat(priced.price().orElseThrow().adjustments())
                .containsExactly(new PriceMade.Added("large_line", number("-0.005")));
        assertThat(priced.price().orElseThrow().effects()).containsExactly(TermEffect.FLOOR);
    }

    @Test
    void whatIsBelowTheLeastIsNoLimit() {
        var priced = priced(line.decide("income", "800", "age", "20", "region", "city"));

        assertThat(priced.outputs()).containsEntry("line", number("0")).containsEntry("rate", number("0.06"));
        assertThat(priced.limit().orElseThrow().effects()).containsExactly(TermEffect.ROUNDED, TermEffect.BELOW_LEAST);
    }

    @Test
    void theFirstOfEqualAmountsCounts() {
        var trial = new Trial(limit(Extreme.MAX, Optional.empty(), Optional.empty(), "x", "x + 0", "y"));

        assertThat(priced(trial.decide("x", "7", "y", "5"))
                        .limit()
                        .orElseThrow()
                        .binding())
                .isEqualTo("p0");
    }

    @Test
    void aMissingAmountMakesTheLimitMissingUnlessItHasADefault() {
        var bare = new Trial(limit(Extreme.MIN, Optional.empty(), Optional.empty(), "x", "y"));
        var wrapped = new Trial(limit(Extreme.MIN, Optional.empty(), Optional.empty(), "x", "default(y, 900)"));

        assertThat(bare.decide("x", "7").outputs()).containsEntry("limit", Value.Missing.MISSING);
        assertThat(priced(bare.decide("x", "7")).limit().orElseThrow().binding())
                .isEmpty();
        assertThat(wrapped.decide("x", "7").outputs()).containsEntry("limit", number("7"));
    }

    @Test
    void aMissingBoundOrAddendMakesTheResultMissing() {
        var cap = new Trial(limit(Extreme.MIN, Optional.empty(), Optional.of("y"), "x"));
        assertThat(cap.decide("x", "7").outputs()).containsEntry("limit", Value.Missing.MISSING);

        var price = new Trial(price("1", Optional.empty(), adjustment("a", "x > 0", "y")));
        assertThat(price.decide("x", "7").outputs()).containsEntry("limit", Value.Missing.MISSING);
        assertThat(price.decide("x", "-7").outputs()).containsEntry("limit", number("1"));
        assertThat(price.decide().outputs()).as("unknown is not true").containsEntry("limit", number("1"));
    }

    @Test
    void theCapHoldsWhateverFloorAndRounding() {
        var up = Optional.of(new LimitRounding(new BigDecimal("100"), RoundingMode.UP));
        var trial = new Trial(node(new LimitPricingNode(
                "terms",
                name("terms"),
                Optional.of(new Limit(
                        "limit", Extreme.MIN, parts("x"), up, Optional.of("y"), Optional.of("150"), Optional.empty())),
                Optional.empty())));

        assertThat(trial.decide("x", "120", "y", "0").outputs()).containsEntry("limit", number("150"));
        assertThat(trial.decide("x", "20", "y", "160").outputs()).containsEntry("limit", number("150"));
        assertThat(trial.decide("x", "20", "y", "0").outputs()).containsEntry("limit", number("100"));
    }

    @Test
    void roundsHalfUpByItsStep() {
        var half = Optional.of(new LimitRounding(new BigDecimal("0.5"), RoundingMode.HALF_UP));
        var trial = new Trial(limit(Extreme.MIN, half, Optional.empty(), "x"));

        assertThat(trial.decide("x", "7.24").outputs()).containsEntry("limit", number("7"));
        assertThat(trial.decide("x", "7.25").outputs()).containsEntry("limit", number("7.5"));
    }

    @Test
    void anErrorOfAnAdjustmentCountsWhenItsTurnComes() {
        var trial = new Trial(
                price("1", Optional.empty(), adjustment("a", "x > 5", "1 / y"), adjustment("b", "1 / x > 0", "1")));

        var first = trial.decide("x", "7", "y", "0");
        assertThat(Trial.codes(first)).containsExactly("ENGINE_DIVISION_BY_ZERO");
        assertThat(first.trace().orElseThrow().fault().orElseThrow().path()).isEqualTo("pricing/adjustments/a/add");
        var second = trial.decide("x", "0", "y", "0");
        assertThat(second.trace().orElseThrow().fault().orElseThrow().path()).isEqualTo("pricing/adjustments/b/when");
        assertThat(trial.decide("x", "1", "y", "0").outputs()).containsEntry("limit", number("2"));
    }

    @Test
    void aLimitOutsideItsRangeIsAnError() {
        var trial = new Trial(limit(Extreme.MIN, Optional.empty(), Optional.empty(), "x"));

        var decision = trial.decide("x", "1001");

        assertThat(Trial.codes(decision)).containsExactly("ENGINE_RANGE");
        assertThat(decision.trace().orElseThrow().fault().orElseThrow().path()).isEqualTo("limit");
    }

    @Test
    void theFullTraceTellsWhyAnAdjustmentDidNotApply() {
        var application = line.application("income", "9000", "age", "30", "region", "city", "wanted", "300000");

        var why = (NodeWhy.Terms) line.engine()
                .decide(application, TraceDepth.FULL)
                .trace()
                .orElseThrow()
                .why("terms")
                .orElseThrow();

        assertThat(why.adjustments())
                .extracting(NodeWhy.RuleWhy::rule, NodeWhy.RuleWhy::state)
                .containsExactly(tuple("young", RuleState.NO_HIT), tuple("large_line", RuleState.NO_HIT));
        assertThat(why.adjustments().get(1).why().orElseThrow())
                .as("it saw the limit")
                .extracting(Object::toString)
                .asString()
                .contains("line=54000");
        assertThat(why.expressions())
                .extracting(NodeWhy.Computation::id)
                .containsExactly(
                        "limit/of/by_income",
                        "limit/of/by_wish",
                        "limit/cap",
                        "limit/least",
                        "pricing/base",
                        "pricing/floor",
                        "pricing/cap");
    }

    private static Adjustment adjustment(String id, String when, String add) {
        return new Adjustment(id, name(id), when, add);
    }

    private static FlowDocument price(String base, Optional<String> cap, Adjustment... adjustments) {
        var pricing = new Pricing("limit", base, List.of(adjustments), Optional.empty(), cap);
        return node(new LimitPricingNode("terms", name("terms"), Optional.empty(), Optional.of(pricing)));
    }

    private static FlowDocument limit(
            Extreme take, Optional<LimitRounding> rounding, Optional<String> cap, String... amounts) {
        var limit = new Limit("limit", take, parts(amounts), rounding, Optional.empty(), cap, Optional.empty());
        return node(new LimitPricingNode("terms", name("terms"), Optional.of(limit), Optional.empty()));
    }

    private static List<LimitPart> parts(String... amounts) {
        return IntStream.range(0, amounts.length)
                .mapToObj(number -> new LimitPart("p" + number, name("p" + number), amounts[number]))
                .toList();
    }

    private static FlowDocument node(LimitPricingNode node) {
        return new Drawing().numbers("x", "y").outputs("limit").node(node).line();
    }

    private static TraceStep.Priced priced(Decision decision) {
        return decision.trace().orElseThrow().steps().stream()
                .filter(TraceStep.Priced.class::isInstance)
                .map(TraceStep.Priced.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Value number(String digits) {
        return Value.of(new BigDecimal(digits));
    }
}
