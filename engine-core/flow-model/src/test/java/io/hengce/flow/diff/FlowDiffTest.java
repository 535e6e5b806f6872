package io.hengce.flow.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diff.Change.Renamed;
import io.hengce.flow.diff.Change.Sorted;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowDiffTest {

    private final FlowDocument loan = Documents.smallLoan();

    @Test
    void saysNothingOfAFlowAndItself() {
        assertThat(FlowDiff.between(loan, Documents.smallLoan()).changes()).isEmpty();
    }

    @Test
    void saysTheConditionOfARuleBeforeAndNow() {
        var after = edited("age < 18", "age < 20");

        assertThat(zh(loan, after)).containsExactly("规则“未成年”：条件由 `年龄` 小于 18 岁 改为 `年龄` 小于 20 岁");
        assertThat(en(loan, after))
                .containsExactly(
                        "Rule “Under age”: condition changed from `Age` is less than 18 years to `Age` is less than 20 years");
        assertThat(FlowDiff.between(loan, after).changes())
                .extracting(Change::place)
                .containsExactly(Places.ruleWhen("eligibility", "under_age"));
    }

    @Test
    void whatHasEndsIsSaidBeforeAndNow() {
        assertThat(en(loan, edited("\"[590..620)\"", "\"[580..620)\"")))
                .containsExactly("Row 2: “Score” changed, before: from 590 (included) to 620 (excluded); now:"
                        + " from 580 (included) to 620 (excluded)");
    }

    @Test
    void aTextThatDoesNotReadStandsAsItWasWritten() {
        assertThat(zh(loan, edited("age < 18", "age <"))).containsExactly("规则“未成年”：条件由 `年龄` 小于 18 岁 改为 age <");
    }

    @Test
    void conditionsThatSayTheSameAreToldAsTheyAreWritten() {
        assertThat(zh(loan, edited("age < 18", "(age<18)"))).containsExactly("规则“未成年”：条件由 age < 18 改为 (age<18)");
    }

    @Test
    void eachSideIsSaidInTheWordsOfItsOwnDocument() {
        var after = edited("age < 18", "age < 20", "\"zh\": \"年龄\"", "\"zh\": \"周岁\"");

        assertThat(zh(loan, after)).contains("规则“未成年”：条件由 `年龄` 小于 18 岁 改为 `周岁` 小于 20 年");
    }

    @Test
    void saysThePointsOfABinOfItsCharacteristic() {
        var after = edited("\"[3000..8000)\", \"points\": 5", "\"[3000..8000)\", \"points\": 30");

        assertThat(zh(loan, after)).containsExactly("特征项“收入”的分箱“在 3,000 元（含）到 8,000 元（不含）之间”：分值由 5 改为 30");
        assertThat(en(loan, after))
                .containsExactly(
                        "Bin “from 3,000 CNY (included) to 8,000 CNY (excluded)” of characteristic “Income”: points changed from 5 to 30");
    }

    @Test
    void aNumberWrittenOtherwiseIsTheSame() {
        assertThat(zh(loan, edited("\"points\": 1.2", "\"points\": 1.20"))).isEmpty();
    }

    @Test
    void saysBetweenWhichRowsARowWasInserted() {
        var table = table(loan);
        var rows = new ArrayList<>(table.rows());
        rows.add(1, new TableRow("row_n", List.of(">= 600", "-"), List.of("\"B\"", "missing")));

        assertThat(zh(loan, loan.withNode(with(table, rows))))
                .containsExactly("在第 1 行与第 3 行之间新增第 2 行：“评分”不小于 600；“等级”“B”；“额度”缺失");
    }

    @Test
    void aRowThatWasMovedIsMovedAndNothingElse() {
        var table = table(loan);
        var rows = new ArrayList<>(table.rows());
        rows.add(new TableRow("row_c", List.of("-", "-"), List.of("\"C\"", "missing")));
        var before = loan.withNode(with(table, rows));
        Collections.rotate(rows, 1);

        assertThat(zh(before, loan.withNode(with(table, rows)))).containsExactly("第 1 行：由第 3 位移到最前");
    }

    @Test
    void aColumnThatIsNewChangesNoRow() {
        var after = edited(
                "{\"id\": \"in_points\", \"expression\": \"risk_points\"}]",
                "{\"id\": \"in_points\", \"expression\": \"risk_points\"}, {\"id\": \"in_age\", \"expression\": \"age\"}]",
                "[\">= 620\", \"< 10\"]",
                "[\">= 620\", \"< 10\", \"-\"]",
                "[\"[590..620)\", \"-\"]",
                "[\"[590..620)\", \"-\", \"-\"]");

        assertThat(zh(loan, after)).containsExactly("在输入列“风险分”之后新增输入列“年龄”");
        assertThat(zh(after, loan)).containsExactly("删除输入列“年龄”");
    }

    @Test
    void aCellIsNamedByItsColumn() {
        assertThat(zh(loan, edited("\">= 620\"", "\">= 640\""))).containsExactly("第 1 行：“评分”由 不小于 620 改为 不小于 640");
    }

    @Test
    void aFieldWithAnotherIdIsOneChangeWhereverItIsNamed() {
        var after = edited(
                "\"id\": \"dti\",", "\"id\": \"ratio\", \"path\": \"dti\",",
                "\"variable\": \"dti\"", "\"variable\": \"ratio\"",
                "\"dti > max_dti\"", "\"ratio > max_dti\"",
                "\"input\": \"dti\"", "\"input\": \"ratio\"");

        var changes = FlowDiff.between(loan, after).changes();

        assertThat(changes).hasSize(1).first().isInstanceOf(Renamed.class);
        assertThat(zh(loan, after)).containsExactly("字段“负债收入比”：标识由 dti 改为 ratio");
    }

    @Test
    void whatChangedBesideAnotherIdIsSaid() {
        var after = edited(
                "\"id\": \"dti\",", "\"id\": \"ratio\", \"path\": \"dti\",",
                "\"variable\": \"dti\"", "\"variable\": \"ratio\"",
                "\"dti > max_dti\"", "\"ratio >= max_dti\"",
                "\"input\": \"dti\"", "\"input\": \"ratio\"");

        assertThat(zh(loan, after))
                .containsExactly(
                        "规则“负债高”：条件由 `负债收入比` 大于 `负债收入比上限`（0.55）改为 `负债收入比` 不小于 `负债收入比上限`（0.55）",
                        "字段“负债收入比”：标识由 dti 改为 ratio");
    }

    @Test
    void anIdThatStillMeansSomethingHidesNothing() {
        var after = edited(
                "\"id\": \"max_amount\"", "\"id\": \"top\"", "min(income * 3, max_amount)", "min(income * 3, top)");

        assertThat(zh(loan, edited("\"dti > max_dti\"", "\"score > max_dti\""))).hasSize(1);
        assertThat(zh(loan, after))
                .as("the other row still names it")
                .containsExactly("参数“最高额度”：标识由 max_amount 改为 top");
    }

    @Test
    void aRuleWithAnotherIdIsTheSame() {
        assertThat(zh(loan, edited("\"under_age\"", "\"minor\""))).containsExactly("规则“未成年”：标识由 under_age 改为 minor");
    }

    @Test
    void aNodeThatWasOnlyMovedIsDrawing() {
        var after = edited("\"card\": {\"x\": 520, \"y\": 120}", "\"card\": {\"x\": 530, \"y\": 120}");

        var diff = FlowDiff.between(loan, after);

        assertThat(zh(loan, after)).containsExactly("评分卡“评分卡”：只是在图上移动了位置");
        assertThat(diff.changes()).extracting(Change::layer).containsExactly(Layer.DRAWING);
        assertThat(diff.of(List.of(Layer.CONTENT, Layer.NOTES))).isEmpty();
    }

    @Test
    void anotherOrderOfTheDictionaryIsDrawing() {
        var after = loan.withParameters(
                List.of(loan.parameters().get(1), loan.parameters().get(0)));

        var changes = FlowDiff.between(loan, after).changes();

        assertThat(changes).hasSize(1).first().isInstanceOf(Sorted.class);
        assertThat(changes.get(0).layer()).isEqualTo(Layer.DRAWING);
        assertThat(en(loan, after)).containsExactly("Parameters: only listed in another order");
    }

    @Test
    void saysNotesWordingDictionaryAndParameters() {
        var after = edited(
                "示例 sample", "别改",
                "\"zh\": \"不符合年龄要求\"", "\"zh\": \"年龄不符\"",
                "\"max\": 120", "\"max\": 110",
                "\"value\": 0.55", "\"value\": 0.5",
                "\"product\": \"small_loan\"", "\"product\": \"micro\"");

        assertThat(zh(loan, after))
                .containsExactly(
                        "流程“小额贷款”：产品由 small_loan 改为 micro",
                        "字段“年龄”：最大值由 120 改为 110",
                        "参数“负债收入比上限”：取值由 0.55 改为 0.5",
                        "原因码“未满十八岁”：客户用语由 不符合年龄要求 改为 年龄不符",
                        "便签“别改”：文字由 示例 sample 改为 别改");
        assertThat(FlowDiff.between(loan, after).changes())
                .last()
                .extracting(Change::layer)
                .isEqualTo(Layer.NOTES);
    }

    @Test
    void anotherTypeOfAFieldIsOneChange() {
        var after = edited(
                "\"type\": \"number\", \"scale\": 4, \"origin\": \"derived\"",
                "\"type\": \"boolean\", \"origin\": \"derived\"");

        assertThat(zh(loan, after)).containsExactly("字段“负债收入比”：类型由 数值 改为 是否");
    }

    @Test
    void saysNodesEdgesAndPorts() {
        var after = edited(
                "{\"id\": \"approve\", \"kind\": \"verdict\", \"name\": {\"zh\": \"通过\", \"en\": \"Approve\"}, \"outcome\": \"APPROVE\"},",
                "",
                "{\"id\": \"e7\", \"from\": \"way\", \"port\": \"good\", \"to\": \"approve\"},",
                "",
                "{\"id\": \"e10\", \"from\": \"approve\", \"to\": \"end\"},",
                "",
                "{\"id\": \"e8\", \"from\": \"way\", \"port\": \"otherwise\", \"to\": \"refer\"}",
                "{\"id\": \"e8\", \"from\": \"way\", \"port\": \"otherwise\", \"to\": \"decline\"}",
                "\"good\", \"name\": {\"zh\": \"良好\", \"en\": \"good\"}",
                "\"fine\", \"name\": {\"zh\": \"良好\", \"en\": \"good\"}");

        assertThat(zh(loan, after))
                .containsExactly(
                        "删除结论“通过”",
                        "删除端口“良好”：条件 `等级` 为“A”或“B”",
                        "在端口“已拒绝”之后新增端口“良好”：条件 `等级` 为“A”或“B”",
                        "删除连线“走向 → 通过”",
                        "删除连线“通过 → 结束”",
                        "连线“走向 → 拒绝”：终点由 转人工 改为 拒绝");
    }

    @Test
    void aCalledFlowOfAnotherVersionIsItsHash() {
        var before = Documents.householdLoan();
        var call = FlowJson.write(before);
        var at = call.indexOf("\"hash\": \"") + 9;
        var after = FlowJson.read((call.substring(0, at) + "f".repeat(64) + call.substring(at + 64)).getBytes(UTF_8))
                .get();

        assertThat(zh(before, after)).hasSize(1).first().asString().contains("内容哈希由", "f".repeat(64));
    }

    @Test
    void comparesTenThousandRowsInStepsThatCanStopIt() {
        var before = loan.withNode(with(table(loan), rows(10_000)));
        var rows = rows(10_000);
        Collections.rotate(rows, 1);
        rows.set(5_000, new TableRow("r4999", List.of("1", "2"), List.of("3", "4")));
        var after = loan.withNode(with(table(loan), rows));
        var steps = new AtomicInteger();

        var diff = FlowDiff.between(before, after, steps::incrementAndGet);

        assertThat(diff.changes()).as("one row moved, four cells of another").hasSize(5);
        assertThat(steps.get()).isBetween(10_000, 10_200);
        assertThatThrownBy(() -> FlowDiff.between(before, after, () -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void readsDraftsWhoseIdsRepeat() {
        var table = table(loan);
        var twice = List.of(table.rows().get(0), table.rows().get(0));
        var after = List.of(
                table.rows().get(0),
                new TableRow(
                        "row_a", List.of("> 700", "< 10"), table.rows().get(0).then()));

        assertThat(zh(loan.withNode(with(table, twice)), loan.withNode(with(table, after))))
                .containsExactly("第 2 行：“评分”由 不小于 620 改为 大于 700");
    }

    @Test
    void saysCellsBesideTheRowsOfACrossTable() {
        var line = FlowJson.read(Documents.bytes("credit-line.flow.json")).get();
        var cross = line.nodes().stream()
                .filter(CrossTableNode.class::isInstance)
                .map(CrossTableNode.class::cast)
                .findFirst()
                .orElseThrow();
        var empty = line.withNode(spare(cross, List.of("")));
        var said = "Cross table “%s”: spare cells ".formatted(cross.name().en());

        assertThat(en(line, line.withNode(spare(cross, List.of("1", "2"))))).containsExactly(said + "set to 1, 2");
        assertThat(en(line.withNode(spare(cross, List.of("1", "2"))), line.withNode(spare(cross, List.of("7", "2")))))
                .containsExactly(said + "changed from 1, 2 to 7, 2");
        assertThat(en(line, empty)).containsExactly(said + "changed");
    }

    private static CrossTableNode spare(CrossTableNode table, List<String> row) {
        var values = new ArrayList<>(table.values());
        values.add(row);
        return new CrossTableNode(
                table.id(), table.name(), table.variable(), table.rows(), table.columns(), values, table.otherwise());
    }

    @Test
    void placesAreThoseOfTheDrawing() {
        assertThat(FlowDiff.between(loan, edited("\"points\": 1.2", "\"points\": 2"))
                        .changes())
                .extracting(change -> change.subject().place())
                .containsExactly(Places.bin("card", "c_dti", "b2"));
        assertThat(FlowDiff.between(loan, edited("\"zh\": \"走向\"", "\"zh\": \"去向\""))
                        .changes())
                .extracting(change -> change.subject().place())
                .containsExactly(Place.ofNode("way"));
    }

    private static List<TableRow> rows(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(row -> new TableRow("r" + row, List.of("> " + row, "-"), List.of("\"A\"", "" + row)))
                .toList());
    }

    private static DecisionTableNode table(FlowDocument document) {
        return (DecisionTableNode) document.node("grading").orElseThrow();
    }

    private static DecisionTableNode with(DecisionTableNode table, List<TableRow> rows) {
        return new DecisionTableNode(
                table.id(), table.name(), table.hit(), table.inputs(), table.outputs(), rows, table.defaults());
    }

    private static List<String> zh(FlowDocument before, FlowDocument after) {
        return said(Language.ZH, before, after);
    }

    private static List<String> en(FlowDocument before, FlowDocument after) {
        return said(Language.EN, before, after);
    }

    private static List<String> said(Language language, FlowDocument before, FlowDocument after) {
        var diff = FlowDiff.between(before, after);
        var sentences = new ChangeSentences(diff, language);
        return diff.changes().stream().map(sentences::of).toList();
    }

    /** The loan with texts of its file replaced, each by the one behind it, everywhere. */
    private static FlowDocument edited(String... texts) {
        var file = new String(Documents.bytes("small-loan.flow.json"), UTF_8);
        for (var at = 0; at < texts.length; at += 2) {
            assertThat(file).contains(texts[at]);
            file = file.replace(texts[at], texts[at + 1]);
        }
        return FlowJson.read(file.getBytes(UTF_8)).get();
    }
}
