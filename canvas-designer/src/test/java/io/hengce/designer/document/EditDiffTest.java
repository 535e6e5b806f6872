package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.CrossTableEdits.Side;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.diff.Change;
import io.hengce.flow.diff.ChangeSentences;
import io.hengce.flow.diff.FlowDiff;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.document.Point;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Every edit shows as its own change and as nothing else. */
final class EditDiffTest {

    private static final Language ZH = Language.ZH;

    private final FlowDocument loan = Fixture.smallLoan();
    private final FlowDocument line = Documents.creditLine();

    @Test
    void editsOfTheSmallLoanAreOneChangeEach() {
        var edits = new LinkedHashMap<Edit, String>();
        edits.put(NodeEdits.rename("card", ZH, "新卡"), "评分卡“新卡”：名称由 评分卡 改为 新卡");
        edits.put(DeriveEdits.expression("ratios", "dti", "debt / 2"), "变量“负债收入比”：表达式由 `月还款` ÷ `月收入` 改为 `月还款` ÷ 2");
        edits.put(RuleSetEdits.hit("eligibility", RuleHit.FIRST), "规则集“准入规则”：命中策略由 全部命中生效 改为 首个命中");
        edits.put(RuleSetEdits.move("eligibility", "overdue", 1), "规则 no_debt：由第 3 位移到规则“未成年”之后");
        edits.put(RuleSetEdits.remove("eligibility", "resting"), "删除规则“停用”：条件 `年龄` 大于 60 岁；动作 转人工，原因“等级为 C”；启用 否");
        edits.put(RuleSetEdits.add("eligibility"), "在规则“停用”之后新增规则“规则 6”：条件 不成立；动作 转人工，原因“未满十八岁”");
        edits.put(RuleEdits.enabled("eligibility", "resting", true), "规则“停用”：启用由 否 改为 是");
        edits.put(
                RuleSetEdits.removeAction("eligibility", "overdue", 0),
                "规则“逾期”：动作由 拒绝，原因“当前有逾期”；`风险分` 加 50 改为 `风险分` 加 50");
        edits.put(
                RuleSetEdits.addAction("eligibility", "no_debt", new RuleAction.SetVariable("score", "1")),
                "规则 no_debt：动作由 转人工，原因“负债未知”改为 转人工，原因“负债未知”；`评分` 取 1");
        edits.put(ScorecardEdits.base("card", BigDecimal.TEN), "评分卡“评分卡”：基础分由 600 改为 10");
        edits.put(
                ScorecardEdits.points("card", "c_income", "b2", BigDecimal.TEN),
                "特征项“收入”的分箱“在 3,000 元（含）到 8,000 元（不含）之间”：分值由 5 改为 10");
        edits.put(ScorecardEdits.addCharacteristic("card"), "在特征项“住房”之后新增特征项“特征 4”：输入 `年龄`");
        edits.put(ScorecardEdits.removeCharacteristic("card", "c_dti"), "删除特征项“负债”：输入 `负债收入比`；权重 1.5；原因码 S002");
        edits.put(TableEdits.hit("grading", TableHit.FIRST), "决策表“评级”：命中策略由 唯一命中 改为 首个命中");
        edits.put(TableEdits.when("grading", "row_b", 1, "< 20"), "第 2 行：“风险分”由 不限 改为 小于 20");
        edits.put(TableEdits.defaultCell("grading", 0, "\"B\""), "默认行：“等级”由“C”改为“B”");
        edits.put(TableEdits.input("grading", "in_score", "score + 1"), "输入列“`评分` + 1”：表达式由 `评分` 改为 `评分` + 1");
        edits.put(TableColumnEdits.defaults("grading", false), "删除默认行：“等级”“C”；“额度”缺失");
        edits.put(TableColumnEdits.insertInput("grading", 1, "age"), "在输入列“评分”与输入列“风险分”之间新增输入列“年龄”");
        edits.put(TableColumnEdits.deleteOutput("grading", 1), "删除输出列“额度”");
        edits.put(TableColumnEdits.moveInput("grading", 0, 1), "输入列“风险分”：由第 2 位移到最前");
        edits.put(SheetEdits.insertRow("grading", 1), "在第 1 行与第 3 行之间新增第 2 行");
        edits.put(
                SheetEdits.deleteRows("grading", List.of(0)),
                "删除第 1 行：“评分”不小于 620；“风险分”小于 10；“等级”“A”；“额度”`月收入` × 3 与 `最高额度`（50,000 元）中的较小者");
        edits.put(SheetEdits.moveRows("grading", List.of(1), 0), "第 1 行：由第 2 位移到最前");
        edits.put(BranchEdits.condition("way", "good", "grade = \"A\""), "端口“良好”：条件由 `等级` 为“A”或“B”改为 `等级` 为“A”");
        edits.put(BranchEdits.add("way"), "在端口“良好”之后新增端口“条件 3”：条件 不成立");
        edits.put(BranchEdits.move("way", "good", -1), "端口“良好”：由第 2 位移到最前");
        edits.put(VerdictEdits.outcome("approve", Outcome.REFER), "结论“通过”：结论由 通过 改为 转人工");
        edits.put(VerdictEdits.removeReason("decline", "R004"), "结论“拒绝”：去掉原因码（原为 R004）");
        edits.put(DictionaryEdits.add("rent"), "新增字段“新字段”：路径 rent；类型 文本；来源 申请");
        edits.put(DictionaryEdits.label("age", ZH, "岁数"), "字段“岁数”：标签由 年龄 改为 岁数");
        edits.put(DictionaryEdits.path("age", "person.age"), "字段“年龄”：路径由 applicant.age 改为 person.age");
        edits.put(TypeEdits.max("age", Optional.of(BigDecimal.TEN)), "字段“年龄”：最大值由 120 改为 10");
        edits.put(TypeEdits.addCode("housing"), "在代码“租房”之后新增字段“住房”的代码 code_1");
        edits.put(ParameterEdits.value("max_dti", Value.of(new BigDecimal("0.5"))), "参数“负债收入比上限”：取值由 0.55 改为 0.5");
        edits.put(ParameterEdits.remove("max_dti"), "删除参数“负债收入比上限”：类型 数值；小数位数 2；取值 0.55");
        edits.put(ReasonEdits.add("R009"), "新增原因码“新原因”：排序 150");
        edits.put(ReasonEdits.customer("R001", ZH, "年龄"), "原因码“未满十八岁”：客户用语由 不符合年龄要求 改为 年龄");
        edits.put(ReasonEdits.rank("R001", 5), "原因码“未满十八岁”：排序由 10 改为 5");
        edits.put(ReasonEdits.move("R001", 2), "原因码：只是排列顺序不同");
        edits.put(RemarkEdits.add(new Note("n9", new Point(0, 0), "看这里")), "新增便签“看这里”");
        edits.put(RemarkEdits.add(new Lane("l9", new Point(0, 0), 300, 200, "贷前")), "新增泳道“贷前”");
        edits.put(NodeEdits.move("card", new Point(7, 7)), "评分卡“评分卡”：只是在图上移动了位置");
        edits.put(ArrangeEdits.bend("e1", List.of(new Point(1, 1))), "连线“开始 → 衍生变量”：只是在图上移动了位置");
        edits.put(DrawEdits.add(new EndNode("end2", new LocalizedText("另一处", "")), new Point(0, 900)), "新增结束“另一处”");
        edits.put(DrawEdits.connect("approve", "out", "decline"), "连线“通过 → 拒绝”：终点由 结束 改为 拒绝");

        assertThat(said(loan, edits.keySet())).isEqualTo(edits.values().stream().toList());
    }

    @Test
    void editsOfTheCreditLineAreOneChangeEach() {
        var edits = new LinkedHashMap<Edit, String>();
        edits.put(
                CrossTableEdits.value("matrix", 0, 1, "\"D\""),
                "行“小于 25 岁”：列“在 5,000 元（含）到 20,000 元（不含）之间”的值由“B”改为 \"D\"");
        edits.put(CrossTableEdits.otherwise("matrix", "\"D\""), "交叉决策表“等级矩阵”：默认值由“C”改为 \"D\"");
        edits.put(
                CrossTableEdits.heading("matrix", Side.ROWS, "young", 0, "< 24"),
                "行“小于 24 岁”：“年龄”由 小于 25 岁 改为 小于 24 岁");
        edits.put(SheetEdits.insertRow("matrix", 2), "在行“在 25 岁（含）到 60 岁（含）之间”之后新增行“不限”");
        edits.put(CrossColumnEdits.insert("matrix", 3), "在列“不小于 20,000 元”之后新增列“不限”");
        edits.put(CrossColumnEdits.move("matrix", 0, 2), "列“小于 5,000 元”：由第 1 位移到列“不小于 20,000 元”之后");
        edits.put(CrossColumnEdits.delete("matrix", 0), "删除列“小于 5,000 元”");
        edits.put(
                TreeEdits.condition("segment", "where", "town", "region = \"city\""),
                "分裂“地区”的分支“城镇”：条件由 `地区` 为“城市”或“县城”改为 `地区` 为“城市”");
        edits.put(TreeEdits.leafName("segment", "branch_office", ZH, "上门"), "叶子“上门”：名称由 网点 改为 上门");
        edits.put(LimitEdits.part("terms", "by_income", "5 * income"), "额度的额度项“按收入”：表达式由 6 × `月收入` 改为 5 × `月收入`");
        edits.put(LimitEdits.step("terms", Optional.of(new BigDecimal("500"))), "额度：取整到由 1000 改为 500");
        edits.put(LimitEdits.mode("terms", RoundingMode.UP), "额度：舍入方式由 向下 改为 向上");
        edits.put(LimitEdits.remove("terms"), "删除额度：写入的变量 `授信额度`；取法 最小；取整到 1000；舍入方式 向下；上限 500,000 元；起额 5,000 元");
        edits.put(PricingEdits.base("terms", "0.2"), "定价：基础价由 0.05 改为 0.2");
        edits.put(PricingEdits.addAdjustment("terms"), "在调整项“大额优惠”之后新增定价的调整项“新调整项”：条件 不成立；加 0");
        edits.put(SplitEdits.salt("trial", "other"), "分流“额度试验”：分流盐值由 credit_line_2026 改为 other");
        edits.put(SplitEdits.addShadow("trial"), "新增空跑组“空跑 1”：起始 0 %；占比 100 %；调用的流程 sub_flow");
        edits.put(ReviewEdits.queue("manual", "small"), "人工审批“大额审批”：队列由 large_amounts 改为 small");
        edits.put(ReviewEdits.question("manual", "income", ZH, "收入真实吗？"), "问题“收入真实吗？”：说明由 收入是否有流水佐证？ 改为 收入真实吗？");
        edits.put(ReviewEdits.removeQuestion("manual", "purpose"), "删除问题“用途是否属实？”");

        assertThat(said(line, edits.keySet())).isEqualTo(edits.values().stream().toList());
    }

    @Test
    void aRenamedFieldOrParameterIsOneChangeInEveryFlow() {
        for (var flow : List.of(loan, line, Documents.bureauLoan(), Documents.checkedLoan(), Documents.trialLoan())) {
            var ids = Stream.concat(
                            flow.dictionary().fields().stream().map(Field::id),
                            flow.parameters().stream().map(Parameter::id))
                    .toList();
            for (var id : ids) {
                var renamed = new Renaming(id, id + "_x").edit().apply(flow);

                assertThat(FlowDiff.between(flow, renamed).changes())
                        .as(id)
                        .hasSize(1)
                        .first()
                        .isInstanceOf(Change.Renamed.class);
            }
        }
    }

    private static List<String> said(FlowDocument flow, Iterable<Edit> edits) {
        return StreamSupport.stream(edits.spliterator(), false)
                .map(edit -> said(FlowDiff.between(flow, edit.apply(flow))))
                .toList();
    }

    private static String said(FlowDiff diff) {
        var sentences = new ChangeSentences(diff, ZH);
        return diff.changes().stream().map(sentences::of).collect(Collectors.joining(" / "));
    }
}
