package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.session.Session;
import io.hengce.flow.value.Outcome;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

/** What would have to change, clicked through. */
final class CounterTest extends DesignerInWindow {

    @Test
    void findsWhatWouldHaveToChangeAndTriesIt() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-eligibility").tryQuery().isPresent());
        clickOn("#tab-counter");
        assertThat(lookup("#counter-ask").<Button>query().isDisabled()).isTrue();

        run("#field-age", "17");
        clickOn("#tab-counter");
        assertThat(lookup("#fixed-age").<CheckBox>query().isSelected()).isTrue();
        clickOn("#counter-ask");
        until(() -> lookup("#counter-head").tryQuery().isPresent());
        assertThat(text("#counter-head")).isEqualTo("改变一个或两个字段都不能变为通过");

        clickOn("#fixed-age");
        clickOn("#counter-ask");
        until(() -> lookup(".counter-try").tryQuery().isPresent());
        assertThat(text("#counter-head")).isEqualTo("现在拒绝，变为通过的办法有 1 种");
        clickOn("#language");
        assertThat(text("#counter-head")).isEqualTo("Now: Decline. Ways to Approve: 1");
        clickOn(".counter-try");

        until(() -> outcome() == Outcome.APPROVE);
        assertThat(lookup("#field-age").<TextField>query().getText()).isEqualTo("18");
        assertThat(lookup("#counter-head").tryQuery()).isEmpty();
    }

    private void run(String field, String value) {
        clickOn("#tab-run");
        until(() -> lookup(field).tryQuery().isPresent());
        interact(() -> lookup(field).<TextField>query().setText(value));
        interact(designer.desk::run);
        until(() -> session().trial().get().decided().isPresent());
    }

    private Outcome outcome() {
        return session()
                .trial()
                .get()
                .decided()
                .map(trial -> trial.decision().outcome())
                .orElse(Outcome.DECLINE);
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }

    private String text(String selector) {
        return lookup(selector).<Labeled>query().getText();
    }
}
