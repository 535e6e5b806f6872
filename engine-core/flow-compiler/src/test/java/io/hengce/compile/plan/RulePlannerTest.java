package io.hengce.compile.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.document.Validity;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.value.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RulePlannerTest {

    @Test
    void partsAConditionThatCannotFailAtEveryAnd() {
        var rule =
                plan(rules(rule("r1", "x > 1 and y > 2 and z > 3", 0))).rules().get(0);

        assertThat(rule.tests()).hasSize(3);
    }

    @Test
    void keepsTogetherWhatStandsBeforeTheLastPartThatCanFail() {
        var rule = plan(rules(rule("r1", "x > 0 and y / x > 2 and z > 3 and x < 9", 0)))
                .rules()
                .get(0);

        assertThat(rule.tests()).hasSize(3);
        assertThat(rule.tests()).extracting(RulePlannerTest::canFail).containsExactly(true, false, false);
    }

    @Test
    void rulesShareEqualTests() {
        var plan = plan(rules(rule("r1", "x > 1 and y > 2", 0), rule("r2", "y > 2", 0), rule("r3", "x > 1", 0)));

        assertThat(plan.tests()).hasSize(2);
        assertThat(plan.rules().get(1).tests().get(0))
                .isSameAs(plan.rules().get(0).tests().get(1));
    }

    @Test
    void ordersRulesByPriorityThenByDocument() {
        var plan = plan(
                rules(rule("r1", "x > 1", 0), rule("r2", "x > 2", 5), rule("r3", "x > 3", 0), rule("r4", "x > 4", 5)));

        assertThat(plan.rules())
                .extracting(rule -> rule.place().path())
                .containsExactly("rules/r2", "rules/r4", "rules/r1", "rules/r3");
    }

    @Test
    void asksForForceOnlyWhereARuleIsLimited() {
        var until = new Validity(true, Optional.empty(), Optional.of(LocalDate.of(2027, 1, 1)));
        var limited = new Rule("r1", Drawing.name("r1"), "x > 1", refer(), 0, until);

        var plan = plan(rules(limited, rule("r2", "x > 1", 0)));

        assertThat(plan.rules().get(0).tests()).hasSize(2);
        assertThat(plan.rules().get(0).tests().get(0).test()).isEqualTo(new RuleTest.InForce(until));
        assertThat(plan.rules().get(1).tests()).hasSize(1);
    }

    @Test
    void plansATestForEveryCellThatAsks() {
        var table = new DecisionTableNode(
                "table",
                Drawing.name("table"),
                TableHit.FIRST,
                List.of(new TableInput("i1", "x"), new TableInput("i2", "y")),
                List.of(new TableOutput("o1", "out")),
                List.of(
                        new TableRow("row1", List.of("> 1", "-"), List.of("1")),
                        new TableRow("row2", List.of("-", "-"), List.of("2")),
                        new TableRow("row3", List.of("> 1", "> 1"), List.of("3"))),
                Optional.empty());

        var plan = plan(table);

        assertThat(plan.rules()).extracting(rule -> rule.tests().size()).containsExactly(1, 0, 2);
        assertThat(plan.tests())
                .as("the same cell in another column is another test")
                .hasSize(2);
    }

    @Test
    void putsTheLowestPriorityOfATableFirst() {
        var table = new DecisionTableNode(
                "table",
                Drawing.name("table"),
                TableHit.PRIORITY,
                List.of(new TableInput("i1", "x")),
                List.of(new TableOutput("o1", "out")),
                List.of(
                        new TableRow("row1", List.of("> 1"), List.of("1"), 5),
                        new TableRow("row2", List.of("> 2"), List.of("2"), -1),
                        new TableRow("row3", List.of("> 3"), List.of("3"), 5)),
                Optional.empty());

        assertThat(plan(table).rules())
                .extracting(rule -> rule.place().path())
                .containsExactly("rows/row2", "rows/row1", "rows/row3");
    }

    @Test
    void namesHoldNothingThatAUserTyped() {
        var plan = plan(rules(rule("r1", "x > 1", 0)));

        assertThat(plan.key()).matches("N\\d{4}");
        assertThat(plan.rules().get(0).name()).isEqualTo("R000001");
        assertThat(plan.tests().get(0).key()).isEqualTo(plan.key() + "_T0001");
    }

    private static boolean canFail(PlannedTest test) {
        return test.test() instanceof RuleTest.Holds holds && holds.canFail();
    }

    private static Rule rule(String id, String when, int priority) {
        return new Rule(id, Drawing.name(id), when, refer(), priority, Validity.ALWAYS);
    }

    private static List<RuleAction> refer() {
        return List.of(new RuleAction.Raise(Outcome.REFER, "REF"));
    }

    private static RuleSetNode rules(Rule... rules) {
        return new RuleSetNode("rules", Drawing.name("rules"), RuleHit.ALL, List.of(rules));
    }

    private static NodePlan plan(FlowNode node) {
        var document = new Drawing()
                .numbers("x", "y", "z")
                .outputs("out")
                .reasons("REF")
                .node(node)
                .line();
        var valid = FlowChecker.standard().check(document).get();
        return FlowCompiler.compile(valid).rulePlan().node(node.id());
    }
}
