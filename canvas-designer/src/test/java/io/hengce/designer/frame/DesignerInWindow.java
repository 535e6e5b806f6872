package io.hengce.designer.frame;

import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** What a test has that uses the designer in its window: a designer, which is closed in the end, and a folder of its own. */
abstract class DesignerInWindow extends ApplicationTest {

    @TempDir
    Path directory;

    DeskFixture designer;

    @Override
    public void start(Stage stage) {
        designer = new DeskFixture(stage);
    }

    @Override
    public void stop() {
        designer.close();
    }
}
