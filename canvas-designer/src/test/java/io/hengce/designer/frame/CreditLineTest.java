package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Nodes that the inspector shows in sentences. */
final class CreditLineTest extends ApplicationTest {

    @TempDir
    Path directory;

    private DeskFixture designer;

    @Override
    public void start(Stage stage) {
        designer = new DeskFixture(stage);
    }

    @BeforeEach
    void openTheFlow() throws IOException {
        var file = Files.write(directory.resolve("credit-line.flow.json"), Documents.bytes("credit-line.flow.json"));
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-matrix").tryQuery().isPresent());
        clickOn("#zoom-fit");
        until(() -> lookup("#node-manual").tryQuery().isPresent());
    }

    @Override
    public void stop() {
        designer.close();
    }

    @Test
    void eachNodeSaysWhatItDoes() {
        assertThat(said("trial")).contains("90 %（桶 0 至 8999）走“冠军”").contains("credit_line_2026");
    }

    private String said(String node) {
        clickOn("#node-" + node);
        WaitForAsyncUtils.waitForFxEvents();
        var text = new StringBuilder();
        Node inspector = lookup("#inspector").query();
        from(inspector)
                .lookup(".label")
                .<Label>queryAll()
                .forEach(label -> text.append(label.getText()).append('\n'));
        return text.toString();
    }
}
