package io.hengce.designer.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A new flow from a template, out of the empty window. */
final class TemplatesTest extends DesignerInWindow {

    @Test
    void aTemplateBecomesAFileOfItsOwnThatIsOpen() throws TimeoutException {
        var file = directory.resolve("mine.flow.json");
        designer.chosen = Optional.of(file);

        clickOn("#template-origination");
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> lookup("#node-card").tryQuery().isPresent());

        assertThat(designer.asked).contains("write origination.flow.json");
        assertThat(file).exists();
        assertThat(designer.desk.session().orElseThrow().history().get().isDirty())
                .isFalse();
    }

    @Test
    void nothingHappensWhereNoFileIsChosen() {
        clickOn("#template-empty");

        assertThat(designer.desk.session()).isEmpty();
        assertThat(lookup("#empty-view").tryQuery()).isPresent();
    }
}
