package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.fixture.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Scorecards and cross tables are changed in the grid over the full width. */
final class SheetsTest extends ApplicationTest {

    /** Somewhere in the first column behind the row headings. */
    private static final double FIRST_RESULT = 260;

    @TempDir
    Path directory;

    private DeskFixture designer;

    @Override
    public void start(Stage stage) {
        designer = new DeskFixture(stage);
    }

    @Override
    public void stop() {
        designer.close();
    }

    @Test
    void theBinsOfAScorecardAreRowsWithTheirPoints() throws IOException {
        open("small-loan", "card");
        var before = node("card", ScorecardNode.class).characteristics().get(0);

        push(KeyCode.RIGHT);
        push(KeyCode.RIGHT);
        write("7");
        push(KeyCode.ENTER);
        write("many");
        push(KeyCode.ENTER);
        assertThat(text("#grid-message")).contains("many");
        push(KeyCode.ESCAPE);

        var after = node("card", ScorecardNode.class).characteristics().get(0);
        assertThat(after.bins().get(0).points()).isEqualByComparingTo("7");
        assertThat(after.bins().get(1)).isEqualTo(before.bins().get(1));
        assertThat(lookup("#grid-add-column").query().isVisible()).isFalse();
    }

    @Test
    void aCrossTableHasItsTwoAxesAndOneMoreColumn() throws IOException {
        open("credit-line", "matrix");
        var before = node("matrix", CrossTableNode.class);

        push(KeyCode.RIGHT);
        write("\"C\"");
        push(KeyCode.ENTER);
        interact(() -> lookup("#grid-add-column").<MenuButton>query().getItems().stream()
                .filter(item -> "grid-add-output".equals(item.getId()))
                .forEach(item -> item.fire()));
        WaitForAsyncUtils.waitForFxEvents();

        var after = node("matrix", CrossTableNode.class);
        assertThat(after.values().get(0).get(0)).isEqualTo("\"C\"");
        assertThat(after.columns().headings())
                .hasSize(before.columns().headings().size() + 1);
        assertThat(after.values())
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(after.columns().headings()));
    }

    @Test
    void aColumnOfACrossTableIsCopiedAndDraggedWithItsCells() throws IOException {
        open("credit-line", "matrix");
        var before = node("matrix", CrossTableNode.class);

        var cells = lookup("#grid-cells").query();
        var first = cells.localToScreen(FIRST_RESULT, 120);
        moveTo(first).press(MouseButton.SECONDARY).release(MouseButton.SECONDARY);
        clickOn("#grid-menu-duplicateColumn");
        var copied = node("matrix", CrossTableNode.class);
        assertThat(column(copied, 1)).isEqualTo(column(before, 0));
        assertThat(copied.columns().headings()).extracting(Heading::id).startsWith("low", "low_2", "middle");

        drag(cells.localToScreen(FIRST_RESULT, 50)).dropTo(cells.localToScreen(900, 50));
        var dragged = node("matrix", CrossTableNode.class);
        assertThat(dragged.columns().headings())
                .extracting(Heading::id)
                .containsExactly("low_2", "middle", "high", "low");
        assertThat(column(dragged, 3)).isEqualTo(column(before, 0));
    }

    private static List<String> column(CrossTableNode table, int at) {
        return table.values().stream().map(row -> row.get(at)).toList();
    }

    private void open(String flow, String node) throws IOException {
        var file = Files.write(directory.resolve("flow.json"), Documents.bytes(flow + ".flow.json"));
        interact(() -> designer.desk.open(file.toString()));
        until(() -> designer.desk.session().isPresent());
        interact(() -> designer.desk.session().orElseThrow().open(node));
        until(() -> lookup("#grid-cells").tryQuery().isPresent());
    }

    private String text(String selector) {
        return lookup(selector).queryAs(Labeled.class).getText();
    }

    private <N extends FlowNode> N node(String id, Class<N> kind) {
        return kind.cast(
                designer.desk.session().orElseThrow().document().get().node(id).orElseThrow());
    }
}
