package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.session.Session;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** From problem to problem by key. */
final class ProblemKeysTest extends DesignerInWindow {

    @Test
    void goesToTheNodeOfTheNextProblemAndBackAroundTheEnd() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-eligibility").tryQuery().isPresent());
        interact(() -> session().apply(RuleEdits.condition("eligibility", "under_age", "age <")));
        until(() -> session().problems().get().errors() > 0);

        push(KeyCode.F8);
        assertThat(session().selected().get()).isEqualTo(first());
        push(KeyCode.SHIFT, KeyCode.F8);
        push(KeyCode.F8);
        assertThat(session().selected().get()).isEqualTo(first());
    }

    private Optional<String> first() {
        return session().problems().get().all().get(0).place().node();
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }
}
