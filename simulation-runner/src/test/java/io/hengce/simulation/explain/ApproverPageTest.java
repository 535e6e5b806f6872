package io.hengce.simulation.explain;

import static io.hengce.flow.fixture.Drawing.name;
import static io.hengce.simulation.explain.Sketch.row;
import static io.hengce.simulation.explain.Sketch.rule;
import static io.hengce.simulation.explain.Sketch.rules;
import static io.hengce.simulation.explain.Sketch.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.document.Validity;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.text.Language;
import io.hengce.simulation.Pockets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ApproverPageTest {

    @Test
    void tellsOfARuleThatHitAndOfEachThatDidNot() {
        var page = new Explained(Pockets.first())
                .page(Language.EN, "age", "17", "income", "6000", "debt", "3600", "home", "rent");

        assertThat(page)
                .contains("Outcome      declined")
                .contains("1.  Under age")
                .contains("R001")
                .contains("If Age (17) is less than 18, decline with reason “Under age”")
                .contains("Debt to income (0.6) is more than Debt to income cap (0.55)")
                .doesNotContain("`");
    }

    @Test
    void withoutAFullTraceTellsWhatTheStepsTell() {
        var explained = new Explained(Pockets.first());

        assertThat(explained.page(Language.EN, TraceDepth.SUMMARY, "age", "17", "income", "6000", "debt", "3600"))
                .contains("Debt to income  0.6")
                .contains("rules: 3, hit: 2")
                .contains("takes “Already raised”")
                .doesNotContain("not hit");
        assertThat(explained.page(Language.EN, TraceDepth.NONE, "age", "17", "income", "6000", "debt", "3600"))
                .contains("1.  Under age")
                .contains("Debt to income  0.6")
                .doesNotContain("Path");
    }

    @Test
    void saysWhyARuleWasNotAskedAtAll() {
        var off = new Validity(false, Optional.empty(), Optional.empty());
        var later = new Validity(true, Optional.of(LocalDate.of(2027, 3, 1)), Optional.empty());
        var over = new Validity(true, Optional.empty(), Optional.of(LocalDate.of(2025, 3, 1)));
        var rules = rules(
                RuleHit.FIRST,
                rule("r_off", "x = 1", off),
                rule("r_later", "x = 1", later),
                rule("r_over", "x = 1", over),
                rule("r_hit", "x = 1"),
                rule("r_behind", "x = 1"));
        var explained = new Explained(
                new Drawing().numbers("x").reasons("A").node(rules).line());

        assertThat(explained.page(Language.ZH, "x", "1"))
                .contains("共 5 条规则，命中 1 条")
                .contains("命中      r_hit     如果 x 等于 1，则转人工，原因“A”")
                .contains("未执行    r_behind\n")
                .contains("尚未生效  r_later   自 2027 年 3 月 1 日起生效")
                .contains("已失效    r_over    自 2025 年 3 月 1 日起失效")
                .contains("已停用    r_off\n");
    }

    @Test
    void showsHowFarARunCameThatEndedInAnError() {
        var derive = new DeriveNode(
                "ratios", name("ratios"), List.of(new Assignment("v", "x + 1"), new Assignment("p", "v / y")));
        var explained = new Explained(
                new Drawing().numbers("x", "y").outputs("v", "p").node(derive).line());

        var page = explained.page(Language.EN, "x", "2", "y", "0");

        assertThat(page)
                .contains("Outcome      referred to a person")
                .contains("1.  division by zero  ratios  ENGINE_DIVISION_BY_ZERO")
                .doesNotContain("Results")
                .contains(
                        "2. ratios   the run ended here: division by zero\n      v  x (2) + 1\n      p  v (3) ÷ y (0): division by zero");
        assertThat(explained.page(Language.ZH, "x", "2", "y", "0")).contains("处理到此中断：除数为零");
    }

    @Test
    void showsARuleSetThatEndedInAnError() {
        var rules = rules(RuleHit.ALL, rule("fine", "y = 1"), rule("bad", "y / x > 1"), rule("behind", "y = 1"));
        var page = new Explained(
                        new Drawing().numbers("x", "y").reasons("A").node(rules).line())
                .page(Language.EN, "x", "0", "y", "1");

        assertThat(page)
                .contains("hit          fine    If y is equal to 1, refer with reason “A”")
                .contains("error        bad     y (1) ÷ x (0) is more than 1: division by zero")
                .contains("not reached  behind\n");
    }

    @Test
    void namesTheRowsOfATableByTheirNumbers() {
        var table = table(TableHit.FIRST, row("a", ">= 10", "1"), row("b", ">= 5", "2"), row("c", ">= 0", "3"));
        var explained = new Explained(
                new Drawing().numbers("x").outputs("v").node(table).line());

        assertThat(explained.page(Language.EN, "x", "7"))
                .contains("rows: 3, hit: row 2")
                .contains(
                        "hit      row 2  x (7) is at least 5\n      result   v      2\n      not hit  row 1  x (7) is less than 10");
        assertThat(explained.page(Language.EN, "x", "-7"))
                .contains("the default row")
                .contains("result   v      9");
        assertThat(explained.page(Language.EN)).contains("not hit  row 1  x is missing");
    }

    @Test
    void capsTheRowsThatDidNotHit() {
        var rows = IntStream.range(0, 300)
                .mapToObj(number -> row("r" + number, "= " + number, "1"))
                .toArray(TableRow[]::new);
        var page = new Explained(new Drawing()
                        .numbers("x")
                        .outputs("v")
                        .node(table(TableHit.FIRST, rows))
                        .line())
                .page(Language.ZH, "x", "250");

        assertThat(page)
                .contains("共 300 行，命中第 251 行")
                .contains("第 10 行")
                .doesNotContain("第 11 行")
                .contains("其余       另有 289 行");
    }

    @Test
    void aTableThatCollectsSaysWhatItWasGiven() {
        var column = new TableOutput("out", "v", Aggregation.SUM);
        var table = new DecisionTableNode(
                "table",
                name("table"),
                TableHit.COLLECT,
                List.of(new TableInput("in", "x + x")),
                List.of(column),
                List.of(row("a", ">= 10", "1"), row("b", ">= 5", "2")),
                Optional.empty());
        var explained = new Explained(
                new Drawing().numbers("x").outputs("v").node(table).line());

        assertThat(explained.page(Language.ZH, "x", "1")).contains("共 2 行，无命中").contains("依据    x + x = 2\n");
        assertThat(explained.page(Language.ZH, "x", "6"))
                .contains("命中第 1 行、第 2 行")
                .contains("结果  v        3");
    }
}
