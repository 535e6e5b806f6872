package io.hengce.simulation.explain;

import static io.hengce.flow.fixture.Drawing.name;
import static io.hengce.simulation.explain.Sketch.rule;
import static io.hengce.simulation.explain.Sketch.rules;
import static io.hengce.simulation.explain.Sketch.sensitive;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.text.Language;
import io.hengce.flow.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which of the actual values stand on the page, and which are masked. */
final class ApproverPageValuesTest {

    @Test
    void tellsTheTimeOfTheDecisionAtTheTopAlone() {
        var rules = rules(RuleHit.ALL, rule("late", "decision_time > date and time(\"2030-01-01T00:00:00Z\")"));
        var page = new Explained(new Drawing().reasons("A").node(rules).line()).page(Language.EN);

        assertThat(page)
                .contains("not hit  late  Decision time is not after 1 January 2030")
                .containsOnlyOnce("2026");
    }

    @Test
    void masksWhatIsSensitiveAndWhatIsWorkedOutOfIt() {
        var rules = rules(RuleHit.ALL, rule("twice", "x * 2 > 5"), rule("known", "y > 5"), rule("absent", "z > 5"));
        var page = new Explained(sensitive(
                        new Drawing()
                                .numbers("x", "y", "z")
                                .reasons("A")
                                .node(rules)
                                .line(),
                        "x",
                        "z"))
                .page(Language.EN, "x", "1234.56", "y", "7");

        assertThat(page)
                .contains("x (masked) × 2 is more than 5")
                .contains("y (7) is more than 5")
                .contains("unknown  absent  z is missing")
                .doesNotContain("1234")
                .doesNotContain("2469");
    }

    @Test
    void showsWhatATestHadToWorkOut() {
        var rules = rules(RuleHit.ALL, rule("ratio", "x / y > 2"));
        var page = new Explained(
                        new Drawing().numbers("x", "y").reasons("A").node(rules).line())
                .page(Language.ZH, "x", "3", "y", "2");

        assertThat(page).contains("未命中  ratio  x（3）÷ y（2）不大于 2（实为 1.5）");
    }

    @Test
    void showsListsByTheirSizeAndTheElementThatSettles() {
        var list = new FieldType.ListType(Drawing.number(0, "0", "100"));
        var rules = rules(
                RuleHit.ALL,
                rule("late", "some d in days satisfies d > 30"),
                rule("all_late", "every d in days satisfies d > 30"),
                rule("many", "count(days[item > 30]) > 2"),
                rule("sum", "sum(days) > 500"));
        var drawing = new Drawing()
                .field("days", list, Origin.REQUEST, false)
                .reasons("A")
                .node(rules)
                .line();

        assertThat(new Explained(drawing).page(Language.EN, "days", numbers(1, 40, 50)))
                .contains("refer with reason “A”")
                .contains("(element 2)")
                .contains("all_late  for some d of days (3 elements): d is at most 30 (element 1)")
                .contains("(actually 2)")
                .contains("the sum of (days (3 elements)) is at most 500 (actually 91)");
        assertThat(new Explained(sensitive(drawing, "days")).page(Language.ZH, "days", numbers(1, 40, 50)))
                .contains("（第 2 项）")
                .contains("days（3 项）之和不大于 500\n")
                .contains("（实为 2）");
    }

    @Test
    void masksListsWithSensitiveMembers() {
        var balance = sensitive(new Field(
                "balance", "balance", name("balance"), Drawing.number(0, "0", "9999"), FieldUse.OPTIONAL_REQUEST));
        var accounts = new FieldType.ListType(new FieldType.RecordType(List.of(balance)));
        var rules = rules(RuleHit.ALL, rule("sum", "sum(accounts.balance) > 5000"));
        var page = new Explained(new Drawing()
                        .field("accounts", accounts, Origin.REQUEST, false)
                        .reasons("A")
                        .node(rules)
                        .line())
                .page(Language.EN, "accounts", new Value.ListValue(List.of(account(1234), account(1111))));

        assertThat(page)
                .contains("accounts (2 elements)")
                .doesNotContain("2,345")
                .doesNotContain("1,234");
    }

    private static Value numbers(long... numbers) {
        return new Value.ListValue(Arrays.stream(numbers).mapToObj(Value::of).toList());
    }

    private static Value account(long balance) {
        return new Value.RecordValue(Map.of("balance", Value.of(balance)));
    }
}
