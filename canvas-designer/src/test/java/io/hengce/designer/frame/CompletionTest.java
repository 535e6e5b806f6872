package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.session.Selection;
import io.hengce.flow.document.RuleSetNode;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names and functions are proposed while an expression is typed. */
final class CompletionTest extends DesignerInWindow {

    @BeforeEach
    void openTheRules() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> designer.desk.session().isPresent());
        interact(() -> designer.desk.session().orElseThrow().select(Selection.ofNode("eligibility")));
        interact(() -> {
            lookup("#when-under_age-free-mode").<ToggleButton>query().fire();
            var area = area();
            area.requestFocus();
            area.setText("age < 18 and ");
            area.end();
        });
    }

    @Test
    void aChosenNameIsTypedAndTheNextEnterMakesTheEdit() {
        write("deb");
        until(this::isOpen);

        push(KeyCode.ENTER);
        assertThat(area().getText()).isEqualTo("age < 18 and debt");
        assertThat(isOpen()).isFalse();
        write(" > 0");
        push(KeyCode.ENTER);

        assertThat(condition()).isEqualTo("age < 18 and debt > 0");
    }

    @Test
    void escapeClosesTheListAndKeepsWhatIsTyped() {
        write("in");
        until(this::isOpen);

        push(KeyCode.ESCAPE);

        assertThat(isOpen()).isFalse();
        assertThat(area().getText()).isEqualTo("age < 18 and in");
    }

    private boolean isOpen() {
        return lookup("#completions").tryQuery().isPresent();
    }

    private TextArea area() {
        return lookup("#when-under_age").query();
    }

    private String condition() {
        var node = designer.desk.session().orElseThrow().document().get().node("eligibility");
        return ((RuleSetNode) node.orElseThrow()).rules().get(0).when();
    }
}
