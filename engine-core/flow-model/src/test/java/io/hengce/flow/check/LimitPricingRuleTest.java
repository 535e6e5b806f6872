package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LimitPricingRuleTest {

    @Test
    void acceptsALimitAPriceAndBoth() {
        assertThat(limit("'of':[{'id':'a','expression':'age'}]").problemsButUnwritten())
                .isEmpty();
        assertThat(pricing("'base':'age'").problemsButUnwritten()).isEmpty();
        assertThat(terms(
                                "'limit':{'variable':'x','of':[{'id':'a','expression':'age'}]},'pricing':{'variable':'y','base':'x + 1'}")
                        .problemsButUnwritten())
                .as("the price sees the limit")
                .isEmpty();
    }

    @Test
    void refusesANodeWithNeither() {
        assertThat(terms("'name':{}").problemsButUnwritten()).containsExactly("LIMIT_PRICING_EMPTY terms");
    }

    @Test
    void refusesALimitOfNothing() {
        assertThat(limit("'of':[]").problemsButUnwritten()).containsExactly("LIMIT_WITHOUT_AMOUNT terms/limit");
    }

    @Test
    void refusesAStepThatIsNone() {
        for (var step : new String[] {"0", "-1", "0.005"}) {
            assertThat(limit("'of':[{'id':'a','expression':'age'}],'rounding':{'step':%s}".formatted(step))
                            .problemsButUnwritten())
                    .containsExactly("LIMIT_STEP terms/limit/rounding/step");
        }
        assertThat(limit("'of':[{'id':'a','expression':'age'}],'rounding':{'step':0.01,'mode':'half_up'}")
                        .problemsButUnwritten())
                .isEmpty();
    }

    @Test
    void refusesALeastWhereTheVariableCannotBeZero() {
        var drawing = terms("'limit':{'variable':'z','of':[{'id':'a','expression':'age'}],'least':'2'}")
                .field("{'id':'z','type':'number','min':1,'origin':'derived'}");

        assertThat(drawing.problemsButUnwritten()).containsExactly("LIMIT_LEAST_WITHOUT_ZERO terms/limit/least");
    }

    @Test
    void refusesAFloorAboveTheCap() {
        assertThat(limit("'of':[{'id':'a','expression':'age'}],'floor':'2','cap':'1 + 0'")
                        .problemsButUnwritten())
                .containsExactly("LIMIT_FLOOR_ABOVE_CAP terms/limit/floor");
        assertThat(pricing("'base':'age','floor':'2','cap':'1'").problemsButUnwritten())
                .containsExactly("LIMIT_FLOOR_ABOVE_CAP terms/pricing/floor");
        assertThat(pricing("'base':'age','floor':'1','cap':'1'").problemsButUnwritten())
                .isEmpty();
    }

    @Test
    void refusesOtherUnitsTypesAndVariables() {
        var money = "'limit':{'variable':'m','of':[{'id':'a','expression':'%s'}]}";
        assertThat(terms(money.formatted("age"))
                        .field("{'id':'m','type':'number','unit':'CNY','scale':2,'origin':'derived'}")
                        .problemsButUnwritten())
                .isEmpty();
        assertThat(terms(money.formatted("income"))
                        .field("{'id':'m','type':'number','unit':'months','scale':2,'origin':'derived'}")
                        .check()
                        .diagnostics())
                .filteredOn(problem -> problem.isError())
                .extracting(problem -> problem.place().withoutSpan().toString())
                .containsExactly("terms/limit/of/a");
        assertThat(terms("'limit':{'variable':'grade','of':[{'id':'a','expression':'home'}]}")
                        .problemsButUnwritten())
                .containsExactly("VARIABLE_NOT_NUMBER terms/limit");
        assertThat(limit("'of':[{'id':'a','expression':'ages'}]").check().diagnostics())
                .anyMatch(problem -> problem.isError());
    }

    @Test
    void refusesTheSameVariableTwiceAndIdsThatRepeat() {
        assertThat(terms(
                                "'limit':{'variable':'x','of':[{'id':'a','expression':'age'}]},'pricing':{'variable':'x','base':'1'}")
                        .problemsButUnwritten())
                .containsExactly("VARIABLE_TWICE_IN_NODE terms/pricing");
        assertThat(limit("'of':[{'id':'a','expression':'age'},{'id':'a','expression':'age'}]")
                        .problemsButUnwritten())
                .containsExactly("ID_TWICE terms/limit/of/a");
    }

    @Test
    void warnsOfAnAdjustmentThatNeverApplies() {
        assertThat(pricing("'base':'1','adjustments':[{'id':'a','when':'false','add':'1'}]")
                        .problemsButUnwritten())
                .containsExactly("ADJUSTMENT_NEVER terms/pricing/adjustments/a/when");
    }

    @Test
    void takesTwoHundredAdjustmentsAndNoMore() {
        assertThat(pricing("'base':'1','adjustments':[%s]".formatted(adjustments(200)))
                        .problemsButUnwritten())
                .isEmpty();
        assertThat(pricing("'base':'1','adjustments':[%s]".formatted(adjustments(201)))
                        .problemsButUnwritten())
                .containsExactly("LIMIT_PRICING_TOO_LARGE terms");
    }

    private static String adjustments(int count) {
        return IntStream.range(0, count)
                .mapToObj("{'id':'a%d','when':'age < 18','add':'1'}"::formatted)
                .collect(Collectors.joining(","));
    }

    private static Drawing limit(String members) {
        return terms("'limit':{'variable':'x',%s}".formatted(members));
    }

    private static Drawing pricing(String members) {
        return terms("'pricing':{'variable':'x',%s}".formatted(members));
    }

    private static Drawing terms(String members) {
        return Drawing.chain("{'id':'terms','kind':'limit_pricing',%s}".formatted(members))
                .usualFields();
    }
}
