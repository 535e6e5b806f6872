package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.session.Session;
import io.hengce.flow.document.RuleSetNode;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

/** A problem that has one right answer, mended from the list. */
final class QuickFixTest extends DesignerInWindow {

    @Test
    void theButtonSaysWhatItDoesAndDoesItInOneStep() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-eligibility").tryQuery().isPresent());
        interact(() -> session().apply(RuleEdits.condition("eligibility", "under_age", "agee < 18")));
        until(() -> lookup("#fix-0").tryQuery().isPresent());
        assertThat(lookup("#fix-0").<Button>query().getText()).isEqualTo("改为 age");

        assertThat(lookup("#fix-0").<Button>query().isMnemonicParsing()).isFalse();

        clickOn("#fix-0");

        assertThat(when()).isEqualTo("age < 18");
        assertThat(session().history().get().undoable().orElseThrow().en()).isEqualTo("Change to age");
        until(() -> lookup("#fix-0").tryQuery().isEmpty());
        interact(session()::undo);
        assertThat(when()).isEqualTo("agee < 18");
    }

    private String when() {
        var rules = (RuleSetNode) session().document().get().node("eligibility").orElseThrow();
        return rules.rules().get(0).when();
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }
}
