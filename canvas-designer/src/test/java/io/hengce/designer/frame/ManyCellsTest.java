package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.SheetEdits;
import io.hengce.designer.grid.LargeTable;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.TableRow;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Changes of very many cells at once, which the window does not wait for; what is asserted is the document. */
@InAWindow
final class ManyCellsTest extends DesignerInWindow {

    private static final int ROWS = 600;
    private static final int WIDTH = 10;

    @BeforeEach
    void openTheTable() {
        var file = Fixture.write(LargeTable.of(ROWS, 20), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-grading").tryQuery().isPresent());
        interact(() -> designer.desk.session().orElseThrow().open(LargeTable.NODE));
        until(() -> lookup("#grid-cells").tryQuery().isPresent());
        interact(() -> clipboard("> 7", WIDTH));
    }

    @Test
    void pastesInTheBackgroundAsOneStep() {
        var opened = document();
        interact(() -> {
            control(KeyCode.V);
            assertThat(document()).isSameAs(opened);
        });

        until(() -> said().contains("600 × 10"));

        assertThat(cells(0)).hasSize(ROWS).containsOnly("> 7");
        assertThat(cells(WIDTH)).doesNotContain("> 7");
        assertThat(text("#grid-selected")).contains("600").contains("10");
        clickOn("#undo");
        assertThat(document()).isSameAs(opened);
    }

    @Test
    void fillsAndEmptiesInTheBackground() {
        interact(() -> {
            control(KeyCode.A);
            control(KeyCode.D);
        });
        until(() -> table().rows().stream()
                .allMatch(row -> row.when().equals(table().rows().get(0).when())));

        interact(() -> press(KeyCode.DELETE, false));
        until(() -> cells(0).stream().allMatch("-"::equals));

        clickOn("#undo").clickOn("#undo");
        assertThat(cells(0)).doesNotHaveDuplicates();
    }

    @Test
    void replacesInTheBackground() {
        push(KeyCode.CONTROL, KeyCode.H);
        interact(() -> {
            lookup("#grid-find").<TextInputControl>query().setText("[1");
            lookup("#grid-replace").<TextInputControl>query().setText("(1");
            lookup("#grid-replace-all").<ButtonBase>query().fire();
        });

        until(() -> said().startsWith("已替换"));

        assertThat(cells(0)).noneMatch(cell -> cell.startsWith("[1")).anyMatch(cell -> cell.startsWith("(1"));
    }

    @Test
    void stopsWithEscapeAndLeavesEverythingAsItIs() {
        var opened = document();
        interact(() -> {
            control(KeyCode.V);
            press(KeyCode.ESCAPE, false);
            control(KeyCode.V);
            press(KeyCode.ESCAPE, false);
        });
        clickOn("#grid-add-row");

        assertThat(table().rows()).hasSize(ROWS + 1);
        clickOn("#undo");
        assertThat(document()).isSameAs(opened);
    }

    @Test
    void saysThatTheTableChangedMeanwhileAndPastesNothing() {
        interact(() -> {
            control(KeyCode.V);
            control(KeyCode.ENTER);
        });

        until(() -> said().contains("在此期间"));

        assertThat(table().rows()).hasSize(ROWS + 1);
        assertThat(cells(0)).doesNotContain("> 7");
    }

    @Test
    void makesOneChangeAtATime() {
        interact(() -> {
            control(KeyCode.V);
            control(KeyCode.V);
            assertThat(said()).contains("仍在进行");
        });

        until(() -> said().contains("600 × 10"));

        clickOn("#undo");
        assertThat(cells(0)).doesNotContain("> 7");
    }

    @Test
    void duplicatesRowsInTheBackgroundAsOneStep() {
        var opened = document();
        selectRows(99, 400);
        interact(() -> {
            press(KeyCode.D, true, true);
            assertThat(document()).isSameAs(opened);
        });

        until(() -> table().rows().size() == ROWS + 302);

        assertThat(ids().subList(99, 401)).isEqualTo(ids(opened).subList(99, 401));
        assertThat(cells(0).subList(401, 703)).isEqualTo(cells(0).subList(99, 401));
        assertThat(ids()).doesNotHaveDuplicates();
        assertThat(text("#grid-where")).startsWith("第 402 行");
        assertThat(text("#grid-selected")).contains("302");
        clickOn("#undo");
        assertThat(document()).isSameAs(opened);
    }

    @Test
    void deletesRowsInTheBackgroundAsOneStep() {
        var opened = document();
        selectRows(99, 400);
        interact(() -> {
            control(KeyCode.DELETE);
            assertThat(document()).isSameAs(opened);
        });

        until(() -> table().rows().size() == ROWS - 302);

        assertThat(ids().get(99)).isEqualTo("r401");
        assertThat(text("#grid-where")).startsWith("第 100 行");
        clickOn("#undo");
        assertThat(document()).isSameAs(opened);
    }

    @Test
    void movesRowsInTheBackgroundAsOneStep() {
        var opened = document();
        selectRows(99, 400);
        interact(() -> {
            alt(KeyCode.DOWN);
            assertThat(document()).isSameAs(opened);
        });

        until(() -> ids().get(99).equals("r401"));

        assertThat(ids().subList(100, 402)).isEqualTo(ids(opened).subList(99, 401));
        assertThat(text("#grid-where")).startsWith("第 101 行");
        assertThat(text("#grid-selected")).contains("302");
        clickOn("#undo");
        assertThat(document()).isSameAs(opened);
    }

    @Test
    void rowsCanBeStoppedAndWaitForNoChangeOfBefore() {
        var opened = document();
        selectRows(99, 400);
        interact(() -> {
            control(KeyCode.DELETE);
            control(KeyCode.DELETE);
            assertThat(said()).contains("仍在进行");
            press(KeyCode.ESCAPE, false);
            press(KeyCode.D, true, true);
        });

        until(() -> table().rows().size() == ROWS + 302);

        clickOn("#undo");
        assertThat(document()).isSameAs(opened);
    }

    @Test
    void copiesInTheBackgroundWhatWasThereWhenItWasAskedFor() {
        selectRows(0, ROWS - 1);
        interact(() -> {
            control(KeyCode.C);
            assertThat(said()).isEqualTo("正在复制 600 × 20 个单元格…");
            assertThat(onClipboard()).isEmpty();
            designer.desk.session().orElseThrow().apply(SheetEdits.deleteRows(LargeTable.NODE, List.of(0, 1)));
        });

        until(() -> said().equals("已复制 600 × 20 个单元格"));

        assertThat(table().rows()).hasSize(ROWS - 2);
        assertThat(copied()).hasSize(ROWS).first().asString().startsWith("[0..50)\t[1..51)");
        assertThat(copied()).last().asString().startsWith("[599..649)");
    }

    @Test
    void theLastOfSeveralCopiesIsOnTheClipboard() {
        selectRows(0, ROWS - 1);
        interact(() -> {
            control(KeyCode.C);
            control(KeyCode.HOME);
            control(KeyCode.C);
        });

        until(() -> said().equals("已复制 1 × 1 个单元格"));

        assertThat(copied()).containsExactly("[0..50)");
    }

    @Test
    void pastesWhatIsStillBeingCopied() {
        selectRows(0, ROWS - 1);
        interact(() -> {
            control(KeyCode.C);
            control(KeyCode.END);
            control(KeyCode.LEFT);
            control(KeyCode.V);
            control(KeyCode.HOME);
            control(KeyCode.C);
        });

        until(() -> said().startsWith("已粘贴 600 × 20"));

        assertThat(table().rows()).hasSize(2 * ROWS - 1);
        assertThat(cells(0).subList(ROWS - 1, 2 * ROWS - 1)).startsWith("[0..50)", "[1..51)");
        assertThat(copied()).containsExactly("[0..50)");
    }

    @Test
    void leavesOnTheClipboardWhatWasCopiedElsewhereMeanwhile() {
        selectRows(0, ROWS - 1);
        interact(() -> {
            control(KeyCode.C);
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "elsewhere"));
            control(KeyCode.V);
        });

        until(() -> said().startsWith("已粘贴"));

        assertThat(copied()).containsExactly("elsewhere");
        assertThat(cells(0)).containsOnly("elsewhere");
    }

    @Test
    void cutsInTheBackground() {
        selectRows(0, ROWS - 1);
        interact(() -> control(KeyCode.X));

        until(() -> copied().size() == ROWS);
        until(() -> cells(0).stream().allMatch("-"::equals));

        assertThat(copied()).first().asString().startsWith("[0..50)\t[1..51)");
    }

    @Test
    void copiesToTheEndAfterTheTableIsLeftAndNothingOnceItIsStopped() {
        selectRows(0, ROWS - 1);
        interact(() -> {
            control(KeyCode.C);
            press(KeyCode.ESCAPE, false);
            assertThat(lookup("#grid-cells").tryQuery()).isPresent();
            assertThat(onClipboard()).isEmpty();
            control(KeyCode.C);
            designer.desk.session().orElseThrow().closeTable();
        });

        until(() -> copied().size() == ROWS);
    }

    @Test
    void refusesABlockThatIsTooWide() {
        var opened = document();
        interact(() -> {
            clipboard("1", 30);
            control(KeyCode.V);
        });

        until(() -> said().contains("30 列"));

        assertThat(document()).isSameAs(opened);
    }

    private void control(KeyCode code) {
        press(code, true);
    }

    private void press(KeyCode code, boolean control) {
        press(code, control, false);
    }

    private void press(KeyCode code, boolean control, boolean shift) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
    }

    private void alt(KeyCode code) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false));
    }

    private void fire(KeyEvent event) {
        Event.fireEvent(lookup("#grid-cells").query(), event);
    }

    /** From the first to the last, all columns. */
    private void selectRows(int first, int last) {
        interact(() -> {
            control(KeyCode.HOME);
            for (var row = 0; row < first; row++) {
                press(KeyCode.DOWN, false);
            }
            for (var row = first; row < last; row++) {
                press(KeyCode.DOWN, false, true);
            }
            press(KeyCode.END, false, true);
        });
    }

    private static void clipboard(String text, int width) {
        var content = new ClipboardContent();
        content.putString(String.join(
                "\n", Collections.nCopies(ROWS, String.join("\t", Collections.nCopies(width, text)))));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String onClipboard() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
    }

    /** The lines on the clipboard. */
    private static List<String> copied() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, ManyCellsTest::onClipboard)
                .lines()
                .toList();
    }

    private String said() {
        return text("#grid-message");
    }

    private String text(String selector) {
        return lookup(selector).queryAs(Labeled.class).getText();
    }

    private FlowDocument document() {
        return designer.desk.session().orElseThrow().document().get();
    }

    private DecisionTableNode table() {
        return table(document());
    }

    private static DecisionTableNode table(FlowDocument of) {
        return (DecisionTableNode) of.node(LargeTable.NODE).orElseThrow();
    }

    private List<String> ids() {
        return ids(document());
    }

    private static List<String> ids(FlowDocument of) {
        return table(of).rows().stream().map(TableRow::id).toList();
    }

    private List<String> cells(int column) {
        return table().rows().stream().map(row -> row.when().get(column)).toList();
    }
}
