package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.document.RuleSetEdits;
import io.hengce.designer.session.Selection;
import io.hengce.designer.session.Session;
import io.hengce.flow.text.Language;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in a narrow place goes on in the next line; no text is cut. */
final class CutTextsTest extends DesignerInWindow {

    private static final String LONG = "Applicants whose debt is high for what they earn in a month";

    @BeforeEach
    void openTheLoan() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> {
            designer.appearance.words().language().set(Language.EN);
            designer.desk.open(file.toString());
        });
        until(() -> designer.desk.session().isPresent());
    }

    @Test
    void namesOfRulesAndOperandsOfConditionsAreReadWholeInTheInspector() {
        interact(() -> {
            session().apply(RuleSetEdits.name("eligibility", "high_dti", Language.EN, LONG));
            session().apply(RuleEdits.condition("eligibility", "high_dti", "dti > max_dti and amount <= max_amount"));
            session().select(Selection.ofNode("eligibility"));
        });

        until(() -> lookup("#rule-name-high_dti").tryQuery().isPresent());
        until(() -> lookup("#rule-name-high_dti").<TextArea>query().getHeight() > 40);
        until(() -> CutTexts.in(lookup("#inspector").query()).isEmpty());
    }

    @Test
    void aNameStaysOneLineOfText() {
        interact(() -> session().select(Selection.ofNode("eligibility")));
        until(() -> lookup("#rule-name-high_dti").tryQuery().isPresent());

        interact(() -> {
            name().requestFocus();
            name().setText("High\r\n debt\tof many");
        });
        push(KeyCode.TAB);

        assertThat(name().getText()).isEqualTo("High  debt of many");
        assertThat(name().isFocused()).isFalse();
        until(() -> session().history().get().isDirty());
    }

    @Test
    void thePromptOfABreakpointIsReadWhole() {
        interact(() -> session().select(Selection.ofNode("eligibility")));
        clickOn("#run-test");
        until(() -> session().trial().get().decided().isPresent());
        clickOn("#tab-steps");
        clickOn("#debug-breakpoint");

        until(() -> lookup("#debug-condition").query().isVisible());
        for (var language : Language.values()) {
            interact(() -> designer.appearance.words().language().set(language));
            until(() -> CutTexts.in(lookup("#debug-condition").query()).isEmpty());
        }
    }

    private TextInputControl name() {
        return lookup("#rule-name-high_dti").query();
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }
}
