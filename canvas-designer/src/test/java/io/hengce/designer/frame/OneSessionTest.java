package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.session.Session;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.value.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** One session from the empty window to a saved flow whose cases hold, through the controls alone. In a window it leaves a series of pictures. */
@InAWindow
final class OneSessionTest extends DesignerInWindow {

    private final PictureSeries series = new PictureSeries("one-session", "一次会话 · One session");
    private Path file;

    @Test
    void drawsFillsDebugsMendsAndSavesANewFlow() throws IOException {
        begin();
        draw();
        connect();
        fill();
        debug();
        keepCases();
        save();
        series.finish();

        var saved = FlowJson.read(Files.readAllBytes(file)).get();
        assertThat(saved.nodes()).hasSize(7);
        assertThat(saved.edges()).hasSize(7);
        assertThat(((BranchNode) saved.node("branch").orElseThrow())
                        .ports()
                        .get(0)
                        .when())
                .isEqualTo("score >= 560");
        assertThat(((VerdictNode) saved.node("verdict_2").orElseThrow()).outcome())
                .isEqualTo(Outcome.DECLINE);
        assertThat(session().history().get().isDirty()).isFalse();
    }

    private void begin() {
        series.take("空窗口：打开、模板、最近的决策流 · The empty window");
        file = directory.resolve("new.flow.json");
        designer.chosen = Optional.of(file);
        clickOn("#template-origination");
        until(() -> lookup("#node-card").tryQuery().isPresent());
        series.take("从“贷前审批”模板新建：字典和原因码都在 · A new flow from a template, with its dictionary");
        clickOn("#tab-problems").clickOn("#zoom-fit");
        var canvas = lookup("#canvas").query();
        var ground = canvas.localToScreen(canvas.getBoundsInLocal());
        press(KeyCode.SHIFT);
        drag(right("start").getX() + 8, ground.getMinY() + 12)
                .moveTo(left("end").getX() - 8, ground.getMaxY() - 12)
                .drop();
        release(KeyCode.SHIFT);
        series.take("框选模板的图，自己重画 · The template's drawing is framed, to be drawn anew");
        press(KeyCode.DELETE).release(KeyCode.DELETE);
        until(() -> document().nodes().size() == 2);
    }

    /** Five nodes between start and end. */
    private void draw() {
        var start = right("start");
        var end = left("end");
        dragKind("rule_set", start.interpolate(end, 0.16));
        series.take("从组件栏拖入规则集 · A rule set is dragged in");
        dragKind("scorecard", start.interpolate(end, 0.37));
        dragKind("branch", start.interpolate(end, 0.58));
        dragKind("verdict", start.interpolate(end, 0.8));
        dragKind("verdict", start.interpolate(end, 0.8).add(0, 110));
        assertThat(document().nodes()).hasSize(7);
        series.take("五个节点：规则集、评分卡、条件分支、两个结论 · Five nodes");
    }

    private void dragKind(String kind, Point2D to) {
        drag("#kind-" + kind).moveTo(to).drop();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void connect() {
        connect("start", "rule_set");
        connect("rule_set", "scorecard");
        drag(right("scorecard")).moveTo("#node-branch");
        series.take("拖动端口连线，可到的节点亮起 · An edge is drawn; where it may lead is lit");
        drop();
        connect("branch", "verdict");
        connect("branch", "verdict_2");
        connect("verdict", "end");
        connect("verdict_2", "end");
        assertThat(document().edges()).hasSize(7);
        clickOn("#auto-layout");
        until(() -> document().layout().nodes().size() == 7);
        series.take("连好并自动布局 · Connected and laid out");
    }

    private void connect(String from, String to) {
        drag(right(from)).moveTo("#node-" + to).drop();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fill() {
        select("rule_set");
        type("#node-name", "准入规则");
        type("#rule-name-rule_1", "未成年");
        fire("#when-rule_1-free-mode");
        type("#when-rule_1", "age < 18");
        fire("#raise-rule_1-0-decline");
        series.take("规则：未满 18 岁拒绝，旁边是它的中文句子 · The rule, and what it says");
        select("scorecard");
        choose("#scorecard-variable", "score");
        type("#base", "500");
        type("#characteristic-name-c_1", "月收入");
        type("#input-c_1", "income");
        type("#bin-c_1-b1", "< 8000");
        type("#bin-c_1-b2", ">= 8000");
        type("#points-c_1-b2", "80");
        series.take("评分卡：按收入分箱 · The scorecard's bins");
        type("#node-name", "申请评分卡");
        select("verdict_2");
        type("#node-name", "拒绝");
        fire("#outcome-decline");
        choose("#add-reason", "SCORE_LOW");
        select("branch");
        type("#port-name-port_1", "评分足够");
        fire("#port-port_1-free-mode");
        type("#port-port_1", "scoer >= 560");
        until(() -> lookup("#fix-0").tryQuery().isPresent());
        series.take("写错字段名：图上、输入框和问题列表同时指出，并给出修正 · A slip is painted where it is, with a fix");
        clickOn("#fix-0");
        until(() -> session().problems().get().errors() == 0);
        series.take("一键修正 · Mended with one click");
    }

    private void debug() {
        clickOn("#run-test");
        until(() -> lookup("#run-outcome").tryQuery().isPresent());
        series.take("用示例申请试运行，路径亮起 · A trial run lights the path");
        clickOn("#tab-steps").clickOn("#debug-restart").clickOn("#debug-over").clickOn("#debug-over");
        series.take("单步执行：为什么没有命中 · Step by step: why a rule did not hit");
        clickOn("#tab-run");
        clickOn("#run-keep");
        until(() -> text("#status-cases").startsWith("用例 1/1 通过"));
        clickOn("#tab-run");
        type("#field-income", "3000");
        until(() -> lookup("#run-outcome").tryQuery().isPresent()
                && text("#run-outcome").equals("拒绝"));
        series.take("收入降到 3000：拒绝，原因评分不足 · With a lower income: declined, and why");
        clickOn("#run-keep");
        until(() -> text("#status-cases").startsWith("用例 2/2 通过"));
    }

    private void keepCases() {
        select("branch");
        fire("#port-port_1-free-mode");
        type("#port-port_1", "score >= 600");
        until(() -> text("#status-cases").startsWith("用例 1/2 通过"));
        interact(() -> lookup("#cases").<ListView<?>>query().getSelectionModel().select(0));
        series.take("改了门槛，用例立刻变红，差在哪一项 · The threshold was changed: a case fails at once");
        type("#port-port_1", "score >= 560");
        until(() -> text("#status-cases").startsWith("用例 2/2 通过"));
        series.take("改回来，用例全绿 · Mended: all cases hold");
    }

    private void save() {
        clickOn("#save");
        until(() -> !lookup("#dirty").query().isVisible());
        series.take("保存 · Saved");
    }

    private void select(String node) {
        clickOn("#node-" + node);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types into an input, wherever the inspector is scrolled to. */
    private void type(String selector, String text) {
        interact(() -> {
            var input = lookup(selector).<TextInputControl>query();
            input.requestFocus();
            input.setText(text);
        });
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(String selector) {
        interact(() -> lookup(selector).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(String selector, String value) {
        interact(() -> lookup(selector).<ComboBox<String>>query().setValue(value));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D right(String node) {
        return side(node, 1);
    }

    private Point2D left(String node) {
        return side(node, 0);
    }

    private Point2D side(String node, int right) {
        WaitForAsyncUtils.waitForFxEvents();
        var region = lookup("#node-" + node).query();
        var bounds = region.localToScreen(region.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + right * bounds.getWidth(), bounds.getCenterY());
    }

    private FlowDocument document() {
        return session().document().get();
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }

    private String text(String selector) {
        return lookup(selector).<Labeled>query().getText();
    }
}
