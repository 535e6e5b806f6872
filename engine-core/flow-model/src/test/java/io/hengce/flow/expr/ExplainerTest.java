package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.Why;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ExplainerTest {

    private static final Value MISSING = Value.Missing.MISSING;

    @Test
    void namesEveryFieldAndEveryComputedSideOfAComparison() {
        var why = explain("debt / income > max_dti", "debt", 6000, "income", 10000);

        assertThat(why)
                .isEqualTo(test("debt / income > max_dti", Answer.TRUE)
                        .seeing("debt", 6000, "income", 10000, "max_dti", "0.55", "debt / income", "0.6"));
    }

    @Test
    void leavesOutLiteralSides() {
        assertThat(explain("age < 18", "age", 30))
                .isEqualTo(test("age < 18", Answer.FALSE).seeing("age", 30));
    }

    @Test
    void doesNotReachWhatFollowsTheDecidingPart() {
        var why = explain("age < 18 and 1 / age > 2", "age", 30);

        assertThat(why)
                .isEqualTo(new Why.All(
                        "age < 18 and 1 / age > 2",
                        Answer.FALSE,
                        List.of(
                                test("age < 18", Answer.FALSE).seeing("age", 30),
                                test("1 / age > 2", Answer.NOT_REACHED).seeing())));
    }

    @Test
    void goesOnAfterAnUnknownPart() {
        var why = explain("age < 18 or married", "married", true);

        assertThat(why)
                .isEqualTo(new Why.Any(
                        "age < 18 or married",
                        Answer.TRUE,
                        List.of(
                                new Why.Test("age < 18", Answer.UNKNOWN, "", Map.of("age", MISSING)),
                                new Why.Test("married", Answer.TRUE, "", Map.of("married", Value.of(true))))));
    }

    @Test
    void recordsAFaultAndReachesNothingAfterIt() {
        var why = explain("not(debt / income > 1) and married", "debt", 5, "income", 0, "married", true);

        assertThat(why.answer()).isEqualTo(Answer.FAULT);
        assertThat(why.fault()).isEqualTo("ENGINE_DIVISION_BY_ZERO");
        assertThat(why)
                .isEqualTo(new Why.All(
                        "not(debt / income > 1) and married",
                        Answer.FAULT,
                        List.of(
                                new Why.Not(
                                        "not(debt / income > 1)",
                                        Answer.FAULT,
                                        new Why.Test(
                                                "debt / income > 1",
                                                Answer.FAULT,
                                                "ENGINE_DIVISION_BY_ZERO",
                                                Map.of("debt", Value.of(5), "income", Value.of(0)))),
                                test("married", Answer.NOT_REACHED).seeing())));
    }

    @Test
    void takesTheBranchThatTheConditionChooses() {
        var why = explain("if is missing(age) then married else age > 60", "age", 70);

        assertThat(why)
                .isEqualTo(new Why.Choice(
                        "if is missing(age) then married else age > 60",
                        Answer.TRUE,
                        List.of(
                                test("is missing(age)", Answer.FALSE).seeing("age", 70),
                                test("married", Answer.NOT_REACHED).seeing(),
                                test("age > 60", Answer.TRUE).seeing("age", 70))));
    }

    @Test
    void keepsTheTextsOfPartsThatStandInParentheses() {
        var why = explain("(age > 60 or age < 18) and housing in (\"rent\", home)", "age", 70, "housing", "free");

        assertThat(why).isInstanceOfSatisfying(Why.All.class, all -> {
            assertThat(all.parts())
                    .extracting(Why::text)
                    .containsExactly("age > 60 or age < 18", "housing in (\"rent\", home)");
            assertThat(all.parts().get(1))
                    .isEqualTo(new Why.Test(
                            "housing in (\"rent\", home)",
                            Answer.FALSE,
                            "",
                            Map.of("housing", Value.of("free"), "home", Value.of("own"))));
        });
    }

    @Test
    void explainsOneConjunctOfAConditionByItself() {
        var conjunct =
                LoanScope.read("age > 18 and debt > income").get().conjuncts().get(1);

        var why = conjunct.explainer().explain(LoanScope.frame("debt", 5, "income", 9));

        assertThat(why).isEqualTo(test("debt > income", Answer.FALSE).seeing("debt", 5, "income", 9));
    }

    @Test
    void namesTheElementThatSettlesAQuantifiedCondition() {
        var accounts = LoanScope.list(
                LoanScope.account("balance", 100, "closed", false),
                LoanScope.account("balance", 250, "closed", true),
                LoanScope.account("balance", 300, "closed", true));

        assertThat(explain("some a in accounts satisfies a.closed", "accounts", accounts))
                .isEqualTo(new Why.Test(
                        "some a in accounts satisfies a.closed",
                        Answer.TRUE,
                        "",
                        Map.of("accounts", accounts, "a", LoanScope.account("balance", 250, "closed", true))));
        assertThat(explain("every a in accounts satisfies a.closed", "accounts", accounts))
                .isInstanceOfSatisfying(
                        Why.Test.class,
                        test -> assertThat(test.values())
                                .containsEntry("a", LoanScope.account("balance", 100, "closed", false)));
        assertThat(explain("some a in accounts satisfies a.balance > 900", "accounts", accounts))
                .isInstanceOfSatisfying(
                        Why.Test.class, test -> assertThat(test.values()).containsOnlyKeys("accounts"));
    }

    @Test
    void showsTheFieldsThatAreNamedWithinAListButNoMembers() {
        var text = "count(accounts[balance > income]) > 3";

        assertThat(explain(text, "accounts", Value.ListValue.EMPTY, "income", 9))
                .isInstanceOfSatisfying(
                        Why.Test.class,
                        test -> assertThat(test.values())
                                .containsOnlyKeys("accounts", "income", "count(accounts[balance > income])"));
        assertThat(LoanScope.read("sum(for a in accounts return a.balance * income)")
                        .get()
                        .valueReader()
                        .read(LoanScope.frame()))
                .containsOnlyKeys("accounts", "income");
    }

    @Test
    void refusesToExplainANumber() {
        var number = LoanScope.read("age + 1").get();

        assertThatThrownBy(number::explainer)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("age + 1");
    }

    private static Why explain(String text, Object... namesAndValues) {
        return LoanScope.read(text).get().explainer().explain(LoanScope.frame(namesAndValues));
    }

    private static Expected test(String text, Answer answer) {
        return new Expected(text, answer);
    }

    private record Expected(String text, Answer answer) {
        Why seeing(Object... textsAndNumbers) {
            var values = new LinkedHashMap<String, Value>();
            for (var index = 0; index < textsAndNumbers.length; index += 2) {
                var number = new BigDecimal(textsAndNumbers[index + 1].toString());
                values.put(textsAndNumbers[index].toString(), Value.of(number));
            }
            return new Why.Test(text, answer, "", values);
        }
    }
}
