package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What the inspector shows of a split. */
final class CreditLineTest extends DesignerInWindow {

    @BeforeEach
    void openTheFlow() throws IOException {
        var file = Files.write(directory.resolve("credit-line.flow.json"), Documents.bytes("credit-line.flow.json"));
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-matrix").tryQuery().isPresent());
        clickOn("#zoom-fit");
        until(() -> lookup("#node-manual").tryQuery().isPresent());
    }

    @Test
    void aSplitShowsItsGroupsAndSalt() {
        assertThat(entered("trial")).contains("冠军", "90", "credit_line_2026");
    }

    private List<String> entered(String node) {
        clickOn("#node-" + node);
        WaitForAsyncUtils.waitForFxEvents();
        Node inspector = lookup("#inspector").query();
        return from(inspector).lookup(".text-input").<TextInputControl>queryAll().stream()
                .map(TextInputControl::getText)
                .toList();
    }
}
