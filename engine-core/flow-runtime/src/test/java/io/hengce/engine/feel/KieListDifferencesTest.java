package io.hengce.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where KIE's FEEL interpreter says something else of lists, one test each. {@code limits} is [1, 2], {@code balances} is [1, missing], there are two {@code accounts}; all else is
 * missing.
 */
class KieListDifferencesTest {

    private static final Value MISSING = Value.Missing.MISSING;

    private final BothAnswers both = new BothAnswers(Map.of(
            "limits", list(Value.of(1), Value.of(2)),
            "balances", list(Value.of(1), MISSING),
            "accounts",
                    list(
                            new Value.RecordValue(Map.of("balance", Value.of(5), "closed", Value.of(true))),
                            new Value.RecordValue(Map.of("overdue_days", Value.of(31))))));

    private static Value list(Value... elements) {
        return new Value.ListValue(Arrays.asList(elements));
    }

    @Test
    void kieSumOfEmptyListIsNull() {
        both.differ("sum([])", Value.of(0), null);
        both.differ("sum(limits[item > 5])", Value.of(0), null);
    }

    @Test
    void kieSumsWithoutRounding() {
        both.differ(
                "sum(10 ** 34, 0.5)",
                Value.of(BigDecimal.TEN.pow(34)),
                new BigDecimal("10000000000000000000000000000000000.5"));
    }

    @Test
    void kieQuantifiersKnowNoUnknown() {
        both.differ("some b in balances satisfies b > 3", MISSING, false);
        both.differ("every b in balances satisfies b > 0", MISSING, true);
    }

    @Test
    void kieTakesANullListForAListOfNull() {
        both.differ("some t in tags satisfies true", MISSING, true);
        both.differ("every t in tags satisfies t = \"x\"", MISSING, false);
        both.differ("tags[true]", MISSING, Collections.singletonList(null));
    }

    @Test
    void kieTakesANullPositionForACondition() {
        both.differ("limits[score]", MISSING, List.of());
    }

    @Test
    void kieTakesPositionsThatAreNotThere() {
        both.refuseHere("limits[1.5]", "EXPR_POSITION", BigDecimal.ONE);
        both.refuseHere("limits[0]", "EXPR_POSITION", null);
    }

    /** A fault of KIE's: the loop leaves a scope that it has not entered. */
    @Test
    void kieForgetsNamesAfterALoopOverAnEmptyList() {
        both.differ("count(for l in [] return 1) + limits[1]", Value.of(1), null);
        both.differ("limits[1] + count(for l in [] return 1)", Value.of(1), BigDecimal.ONE);
    }

    @Test
    void kieNegatesBeforeItTakesAnElement() {
        both.differ("-limits[1]", Value.of(-1), null);
        both.differ("-accounts[1].balance", Value.of(-5), null);
        both.differ("-(accounts[1].balance)", Value.of(-5), BigDecimal.valueOf(-5));
    }

    @Test
    void kieComparesListsAndTakesAValueForAListOfIt() {
        both.refuseHere("limits = [1, 2]", "EXPR_LIST_COMPARED", true);
        both.refuseHere("1 in limits", "EXPR_LIST_COMPARED", true);
        both.refuseHere("count(5)", "EXPR_WRONG_TYPE", BigDecimal.ONE);
        both.refuseHere("5[1]", "EXPR_WRONG_TYPE", BigDecimal.valueOf(5));
        both.refuseHere("count([[1]])", "EXPR_NESTED_LIST", BigDecimal.ONE);
    }

    @Test
    void kieLoopsOverRangesAndSeveralLists() {
        both.refuseHere("count(for i in 1..3 return i)", "EXPR_RANGE_AS_LIST", BigDecimal.valueOf(3));
        both.refuseHere("count(for a in limits, b in limits return a)", "EXPR_ONE_LIST", BigDecimal.valueOf(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limits[item > 1]",
                "balances[item > 0]",
                "limits[-1] + limits[1]",
                "limits[3]",
                "accounts.balance",
                "accounts[closed].balance",
                "accounts[overdue_days > 1].overdue_days",
                "accounts[2].kind",
                "main_account.balance",
                "for a in accounts return a.overdue_days",
                "for t in tags return 1",
                "some a in accounts satisfies a.closed",
                "some l in [] satisfies true",
                "every l in [] satisfies false",
                "count(balances)",
                "count(tags)",
                "sum(balances)",
                "min([])",
                "mean(limits[item > 5])",
                "median([1, 2])"
            })
    void kieAgreesWhereListsAreOftenReadOtherwise(String text) {
        var type = FeelFields.read(text).get().type();

        assertThat(OurValues.of(both.kie(text), type)).isEqualTo(both.ours(text));
    }
}
