package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Drawing with mouse and keys; what is asserted is the document. */
@InAWindow
final class DrawTest extends DesignerInWindow {

    private final FlowDocument loan = Fixture.smallLoan();

    @BeforeEach
    void openTheLoan() {
        var file = Fixture.write(loan, directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-eligibility").tryQuery().isPresent());
        clickOn("#tab-problems").clickOn("#zoom-fit");
        until(() -> lookup("#node-end").tryQuery().isPresent());
    }

    @Test
    void dragsAKindFromTheToolboxIntoAnEdge() {
        var between = port("ratios").midpoint(left("eligibility"));

        drag(kind("derive")).moveTo(between).drop();

        until(() -> lookup("#node-derive").tryQuery().isPresent());
        assertThat(text("#inspector-title")).isEqualTo("衍生变量");
        var drawn = drawn();
        assertThat(drawn.edges())
                .contains(new Edge("e2", "ratios", "out", "derive"), new Edge("e12", "derive", "out", "eligibility"));
        clickOn("#undo");
        assertThat(lookup("#undo").query().isDisabled()).isTrue();
    }

    @Test
    void takesAKindUpWithAClickAndPutsItDownWithAnother() {
        clickOn(kind("verdict"));
        assertThat(text("#status-hint")).contains("结论");
        moveTo("#node-card").moveBy(0, 120);
        clickOn(MouseButton.PRIMARY);

        until(() -> lookup("#node-verdict").tryQuery().isPresent());
        clickOn(kind("branch")).press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(text("#status-hint")).isEmpty();
        var drawn = drawn();
        assertThat(drawn.nodes()).hasSize(loan.nodes().size() + 1);
        assertThat(drawn.edges()).containsExactlyInAnyOrderElementsOf(loan.edges());
        assertThat(drawn.layout().node("verdict").orElseThrow().y())
                .isGreaterThan(loan.layout().node("card").orElseThrow().y());
    }

    @Test
    void connectsAFreePortByDraggingAndSaysWhyALoopIsRefused() {
        clickOn("#node-refer").press(KeyCode.DELETE).release(KeyCode.DELETE);

        drag(port("way")).moveTo("#node-decline").drop();
        drag(port("card")).moveTo("#node-ratios").drop();

        assertThat(text("#status-hint")).contains("回路");
        var drawn = drawn();
        assertThat(drawn.edges())
                .hasSize(10)
                .contains(new Edge("e4", "card", "out", "grading"))
                .contains(new Edge("e5", "grading", "out", "way"))
                .anyMatch(edge -> edge.from().equals("way")
                        && edge.port().equals("otherwise")
                        && edge.to().equals("decline"));
    }

    @Test
    void leadsASelectedEdgeElsewhereByItsArrow() {
        clickOn(port("approve").add(12, 0));
        assertThat(text("#status-selected")).contains("连线");
        press(KeyCode.DELETE).release(KeyCode.DELETE);
        clickOn(left("eligibility").subtract(6, 0));
        drag(left("eligibility")).moveTo("#node-card").drop();

        var drawn = drawn();
        assertThat(drawn.edges())
                .hasSize(10)
                .contains(new Edge("e2", "ratios", "out", "card"))
                .noneMatch(edge -> edge.from().equals("approve"));
    }

    @Test
    void bendsAnEdgeByPushingAPieceOfItAsideAndLeadsItAutomaticallyAgain() {
        var middle = port("ratios").midpoint(left("eligibility"));

        drag(middle).moveTo(middle.add(0, 60)).drop();

        assertThat(drawn().layout().bendsOf("e2")).hasSize(4);
        clickOn("#straighten");
        assertThat(drawn().layout()).isEqualTo(loan.layout());
        clickOn("#undo").clickOn("#undo");
        assertThat(lookup("#undo").query().isDisabled()).isTrue();
    }

    @Test
    void escapeLeavesWhatIsCarriedWhereItWas() {
        drag("#node-card").moveBy(40, 120);
        push(KeyCode.ESCAPE);
        moveBy(10, 10).drop();

        assertThat(drawn().layout()).isEqualTo(loan.layout());
    }

    @Test
    void keysWaitUntilWhatIsCarriedIsPutDown() {
        drag("#node-card").moveBy(40, 120);
        push(KeyCode.DELETE);
        moveBy(10, 10).drop();

        var drawn = drawn();
        assertThat(drawn.nodes()).isEqualTo(loan.nodes());
        assertThat(drawn.layout().node("card"))
                .isPresent()
                .isNotEqualTo(loan.layout().node("card"));
    }

    @Test
    void anotherButtonDoesNotLetGoOfWhatIsCarried() {
        drag("#node-card").moveBy(40, 120);
        press(MouseButton.SECONDARY).release(MouseButton.SECONDARY);
        moveBy(0, 40).release(MouseButton.PRIMARY);

        var moved = drawn().layout().node("card").orElseThrow().y()
                - loan.layout().node("card").orElseThrow().y();
        assertThat(moved).isGreaterThan(140);
        clickOn("#undo");
        assertThat(lookup("#undo").query().isDisabled()).isTrue();
    }

    @Test
    void appendsBehindTheSelectedNodeFromItsMenu() {
        clickOn("#node-grading").clickOn("#append").clickOn("#append-rule_set");

        until(() -> lookup("#node-rule_set").tryQuery().isPresent());
        assertThat(text("#status-selected")).contains("规则集");
        assertThat(lookup("#append-menu").query().isVisible()).isFalse();
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        clickOn("#append-scorecard");
        until(() -> lookup("#node-scorecard").tryQuery().isPresent());
        var drawn = drawn();
        assertThat(drawn.edges())
                .contains(
                        new Edge("e5", "grading", "out", "rule_set"),
                        new Edge("e12", "rule_set", "out", "scorecard"),
                        new Edge("e13", "scorecard", "out", "way"));
    }

    @Test
    void copiesCutsAndPastesWithKeys() {
        clickOn("#node-decline");
        shortcut(KeyCode.D);
        until(() -> lookup("#node-decline_2").tryQuery().isPresent());
        clickOn("#node-card");
        shortcut(KeyCode.X);
        until(() -> lookup("#node-card").tryQuery().isEmpty());
        shortcut(KeyCode.V);
        until(() -> lookup("#node-card").tryQuery().isPresent());
        shortcut(KeyCode.A);
        assertThat(text("#status-selected"))
                .contains(String.valueOf(loan.nodes().size() + 1));
        press(KeyCode.SHIFT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.SHIFT);

        var drawn = drawn();
        assertThat(drawn.node("card")).isEqualTo(loan.node("card"));
        assertThat(drawn.edges()).hasSize(9);
        assertThat(drawn.layout().node("card").orElseThrow().y())
                .isEqualTo(loan.layout().node("card").orElseThrow().y() + 20);
    }

    @Test
    void framesSeveralNodesAndAlignsThem() {
        var corner = left("decline").add(-6, -30);
        press(KeyCode.SHIFT);
        drag(corner).moveTo(port("refer").add(6, 30)).drop();
        release(KeyCode.SHIFT);
        assertThat(text("#status-selected")).contains("3");

        clickOn("#node-refer", MouseButton.PRIMARY);
        assertThat(text("#status-selected")).contains("转人工");
        press(KeyCode.SHIFT).clickOn("#node-end").release(KeyCode.SHIFT);
        clickOn("#align-middle");

        var drawn = drawn();
        var refer = drawn.layout().node("refer").orElseThrow().y() + 30;
        assertThat(drawn.layout().node("end").orElseThrow().y() + 22).isEqualTo(refer);
        clickOn("#layout-selection");
        until(() -> lookup("#dirty").query().isVisible());
        interact(() -> designer.appearance.words().language().set(Language.EN));
        assertThat(text("#kind-rule_set")).isEqualTo("Rule set");
    }

    @Test
    void findsANodeGoesBackInTheHistoryAndTellsTheKeys() {
        clickOn("#node-card").press(KeyCode.DELETE).release(KeyCode.DELETE);
        shortcut(KeyCode.F);
        write("R001").press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(text("#inspector-title")).isEqualTo("准入规则");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> !lookup("#search-panel").query().isVisible());
        clickOn("#history").clickOn("#history-0");
        until(() -> drawn().node("card").isPresent());

        press(KeyCode.F1).release(KeyCode.F1);
        until(() -> lookup("#shortcuts").tryQuery().isPresent());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> lookup("#shortcuts").tryQuery().isEmpty());
    }

    private void shortcut(KeyCode key) {
        press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Where edges leave the node. */
    private Point2D port(String node) {
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

    private FlowDocument drawn() {
        WaitForAsyncUtils.waitForFxEvents();
        return designer.desk.session().orElseThrow().document().get();
    }

    private String text(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(selector).queryAs(Labeled.class).getText();
    }

    /** A kind of the toolbox, which is scrolled to it. */
    private String kind(String id) {
        var toolbox = lookup("#toolbox").queryAs(ScrollPane.class);
        var entry = lookup("#kind-" + id).query();
        interact(() -> {
            var content = toolbox.getContent();
            var top = content.sceneToLocal(entry.localToScene(0, 0)).getY();
            var hidden = content.getBoundsInLocal().getHeight()
                    - toolbox.getViewportBounds().getHeight();
            toolbox.setVvalue(Math.min(1, top / Math.max(1, hidden)));
        });
        return "#kind-" + id;
    }
}
