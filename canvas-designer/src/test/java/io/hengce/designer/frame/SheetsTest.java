package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.grid.LargeTable;
import io.hengce.designer.session.Selection;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.fixture.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Scorecards and cross tables are changed in the grid over the full width. */
final class SheetsTest extends DesignerInWindow {

    /** Somewhere in the first column behind the row headings. */
    private static final double FIRST_RESULT = 260;

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

    @Test
    void aTableIsExportedFromItsEditorAndAScorecardFromItsNode() throws IOException {
        open("credit-line", "matrix");
        designer.chosen = Optional.of(directory.resolve("matrix.svg"));

        clickOn("#sheet-export").clickOn("#sheet-export-svg");
        until(() -> text("#status-exported").contains("matrix.svg"));
        open("small-loan", "card");
        clickOn("#grid-back");
        interact(() -> designer.desk.session().orElseThrow().select(Selection.ofNode("card")));
        designer.chosen = Optional.of(directory.resolve("card.pdf"));
        clickOn("#sheet-export").clickOn("#sheet-export-pdf");
        until(() -> text("#status-exported").contains("card.pdf"));

        assertThat(directory.resolve("matrix.svg"))
                .content()
                .startsWith("<?xml")
                .contains("等级矩阵", "applicant.age");
        assertThat(Files.readAllBytes(directory.resolve("card.pdf"))).startsWith('%', 'P', 'D', 'F');
        assertThat(designer.asked).containsExactly("write credit_line-matrix.svg", "write small_loan-card.pdf");
    }

    @Test
    void tellsThatAPictureOfATableIsTooLargeOrCannotBeWritten() {
        var file = Fixture.write(LargeTable.of(2_000, 60), directory);
        open(file, LargeTable.NODE);
        var picture = directory.resolve("large.png");
        designer.chosen = Optional.of(picture);
        clickOn("#sheet-export").clickOn("#sheet-export-png");
        until(() -> designer.asked.size() == 2);
        designer.chosen = Optional.of(directory.resolve("nowhere").resolve("large.pdf"));
        clickOn("#sheet-export").clickOn("#sheet-export-pdf");
        until(() -> designer.asked.size() == 4);

        assertThat(designer.asked.get(1)).startsWith("failure").contains("SVG");
        assertThat(designer.asked.get(3)).startsWith("failure").contains("large.pdf");
        assertThat(directory).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**large*");
    }

    private static List<String> column(CrossTableNode table, int at) {
        return table.values().stream().map(row -> row.get(at)).toList();
    }

    private void open(String flow, String node) throws IOException {
        open(Files.write(directory.resolve(flow + ".json"), Documents.bytes(flow + ".flow.json")), node);
    }

    private void open(Path file, String node) {
        interact(() -> designer.desk.open(file.toString()));
        until(() -> designer.desk
                .session()
                .filter(open -> open.document().get().node(node).isPresent())
                .isPresent());
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
