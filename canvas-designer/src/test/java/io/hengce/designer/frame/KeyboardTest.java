package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.DrawEdits;
import io.hengce.designer.session.Selection;
import io.hengce.designer.session.Session;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Drawing without a mouse; what is asserted is the document and what is selected. */
final class KeyboardTest extends DesignerInWindow {

    @BeforeEach
    void openTheLoan() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-eligibility").tryQuery().isPresent());
        clickOn("#zoom-fit");
        interact(() -> lookup("#canvas").query().requestFocus());
    }

    @Test
    void connectsABranchByKeysFromThePortThatIsChosen() {
        interact(() -> session().apply(DrawEdits.remove(Set.of("refer"), Set.of())));
        select("way");

        key(KeyCode.C);
        assertThat(lookup("#port-menu").query().isVisible()).isTrue();
        assertThat(text("#port-otherwise")).isEqualTo("其余");
        interact(() -> lookup("#port-otherwise").query().requestFocus());
        key(KeyCode.ENTER);
        assertThat(text("#status-hint")).contains("连到“通过”");
        key(KeyCode.UP);
        assertThat(text("#status-hint")).contains("连到“拒绝”");
        key(KeyCode.ENTER);

        assertThat(drawn().edges())
                .anyMatch(edge -> edge.from().equals("way")
                        && edge.port().equals("otherwise")
                        && edge.to().equals("decline"));
        assertThat(text("#status-hint")).isEmpty();
        assertThat(session().selection().get()).isEqualTo(Selection.ofNode("way"));
    }

    @Test
    void goesOverTheTargetsByTabAndLeavesByEscape() {
        select("ratios");

        key(KeyCode.C);
        assertThat(text("#status-hint")).contains("准入规则");
        key(KeyCode.TAB);
        var second = text("#status-hint");
        assertThat(second).doesNotContain("准入规则");
        press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
        assertThat(text("#status-hint")).contains("准入规则");
        key(KeyCode.ESCAPE);

        assertThat(text("#status-hint")).isEmpty();
        assertThat(drawn().edges())
                .containsExactlyInAnyOrderElementsOf(Fixture.smallLoan().edges());
        assertThat(session().selection().get()).isEqualTo(Selection.ofNode("ratios"));
    }

    @Test
    void leadsASelectedEdgeElsewhere() {
        select("ratios");

        key(KeyCode.E);
        assertThat(session().selection().get()).isEqualTo(Selection.ofEdge("e2"));
        key(KeyCode.C);
        key(KeyCode.RIGHT);
        key(KeyCode.ENTER);

        assertThat(drawn().edges()).contains(new Edge("e2", "ratios", "out", "card"));
    }

    @Test
    void saysWhatMustBeSelectedBeforeAnEdgeBegins() {
        select("end");

        key(KeyCode.C);

        assertThat(text("#status-hint")).contains("请先选中");
        assertThat(lookup("#port-menu").query().isVisible()).isFalse();
    }

    @Test
    void walksAlongTheEdgesAndBackByTheWayThatWasTaken() {
        walk(KeyCode.RIGHT);
        assertThat(selected()).containsExactly("start");
        for (var node : new String[] {"ratios", "eligibility", "card", "grading", "way"}) {
            walk(KeyCode.RIGHT);
            assertThat(selected()).containsExactly(node);
        }
        walk(KeyCode.RIGHT);
        var first = selected();
        walk(KeyCode.DOWN);
        var second = selected();
        walk(KeyCode.RIGHT);
        assertThat(selected()).containsExactly("end");
        walk(KeyCode.LEFT);

        assertThat(selected()).isEqualTo(second).isNotEqualTo(first);
        press(KeyCode.SHIFT);
        walk(KeyCode.LEFT);
        release(KeyCode.SHIFT);
        assertThat(selected()).hasSize(2).contains("way");
    }

    @Test
    void appendsFromTheMenuAndUsesTheButtonsOverTheSelection() {
        select("grading");

        key(KeyCode.ENTER);
        key(KeyCode.ENTER);
        until(() -> !selected().contains("grading"));
        var appended = selected().iterator().next();
        assertThat(drawn().edges()).contains(new Edge("e5", "grading", "out", appended));
        assertThat(lookup("#append-menu").query().isVisible()).isFalse();
        press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        key(KeyCode.RIGHT);
        key(KeyCode.SPACE);

        until(() -> drawn().node(appended + "_2").isPresent());
    }

    @Test
    void opensTheTableOfTheSelectedNode() {
        select("grading");

        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

        until(() -> lookup("#grid-cells").tryQuery().isPresent());
    }

    private void select(String node) {
        interact(() -> session().select(Selection.ofNode(node)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void walk(KeyCode key) {
        press(KeyCode.ALT, key).release(key, KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void key(KeyCode key) {
        press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Set<String> selected() {
        return session().selection().get().nodes();
    }

    private FlowDocument drawn() {
        return session().document().get();
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }

    private String text(String selector) {
        return lookup(selector).queryAs(Labeled.class).getText();
    }
}
