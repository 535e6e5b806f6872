package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.Mouse;
import io.hengce.designer.document.DrawEdits;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The table editor, typed and clicked through; what is asserted is the document. */
@InAWindow
final class TableEditorTest extends DesignerInWindow {

    private static final double NUMBERS = 28;
    private static final double HEADER = 68;
    private static final double ROW = 30;

    @BeforeEach
    void openTheTable() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-grading").tryQuery().isPresent());
        clickOn("#node-grading").clickOn("#open-table");
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void opensWithADoubleClickOnTheNode() {
        push(KeyCode.ESCAPE);

        interact(() -> Mouse.click(lookup("#node-grading").query(), 2));

        assertThat(lookup("#table-editor").tryQuery()).isPresent();
    }

    @Test
    void takesThePlaceOfTheDrawingAndGivesItBack() {
        assertThat(lookup("#canvas").tryQuery()).isEmpty();
        assertThat(lookup("#toolbox").tryQuery()).isEmpty();
        assertThat(text("#grid-title")).isEqualTo("评级");
        assertThat(text("#grid-size")).isEqualTo("3 行 × 4 列");

        push(KeyCode.ESCAPE);
        assertThat(lookup("#canvas").tryQuery()).isPresent();
        clickOn("#open-table");
        clickOn("#grid-back");
        assertThat(lookup("#table-editor").tryQuery()).isEmpty();
    }

    @Test
    void changesCellsByTypingAndGoesOn() {
        write(">= 610").push(KeyCode.ENTER);
        write("[580..610)").push(KeyCode.TAB);
        push(KeyCode.F2);
        write("5").push(KeyCode.ENTER);

        assertThat(table().rows().get(0).when()).containsExactly(">= 610", "< 10");
        assertThat(table().rows().get(1).when()).containsExactly("[580..610)", "-5");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(table().rows().get(1).when()).containsExactly("[580..610)", "-");
    }

    @Test
    void takesBackWhatWasTyped() {
        write("> 1").push(KeyCode.ESCAPE);

        assertThat(table()).isEqualTo(Fixture.smallLoan().node("grading").orElseThrow());
        assertThat(lookup("#table-editor").tryQuery()).isPresent();
    }

    @Test
    void saysWhatIsWrongWithACellWhereItStands() {
        write("> limit").push(KeyCode.ENTER);
        push(KeyCode.UP);

        until(() -> text("#grid-message").contains("“limit”"));
        until(() -> cells().getAccessibleText().contains("“limit”"));
        assertThat(cells().getAccessibleText()).startsWith("第 1 行 · ").contains("> limit");
        push(KeyCode.DOWN);
        assertThat(text("#grid-message")).isEmpty();
    }

    @Test
    void proposesTheCodesOfAColumnWhileACellIsTyped() {
        go(1, 2);
        write("a");
        until(() -> lookup("#completions").tryQuery().isPresent());

        push(KeyCode.ENTER);
        assertThat(input("#grid-input").getText()).isEqualTo("\"A\"");
        push(KeyCode.ENTER);

        assertThat(table().rows().get(1).then().get(0)).isEqualTo("\"A\"");
    }

    @Test
    void reddensACellAsSoonAsWhatIsTypedIsWrong() {
        write("> limi");
        until(() -> isWrong("#grid-input"));

        interact(() -> input("#grid-input").setText("> 600"));
        until(() -> !isWrong("#grid-input"));
        push(KeyCode.ESCAPE);
    }

    private boolean isWrong(String selector) {
        return lookup(selector).query().getPseudoClassStates().contains(PseudoClass.getPseudoClass("wrong"));
    }

    @Test
    void jumpsFromAProblemToItsCell() {
        go(1, 1);
        write("> limit").push(KeyCode.ENTER);
        push(KeyCode.ESCAPE);
        until(() -> lookup("#problems").tryQuery().isPresent()
                && lookup("#problems .error-glyph").tryQuery().isPresent());

        clickOn("#problems .error-glyph");

        until(() -> lookup("#grid-where").tryQuery().isPresent());
        assertThat(text("#grid-where")).startsWith("第 2 行");
        assertThat(text("#grid-text")).isEqualTo("> limit");
    }

    @Test
    void insertsDuplicatesMovesAndDeletesRows() {
        push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(ids()).containsExactly("row_a", "row_3", "row_b");
        push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(ids()).containsExactly("row_a", "row_b", "row_3");
        push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);
        assertThat(ids()).containsExactly("row_3", "row_a", "row_b");
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(ids()).containsExactly("row_3", "row_a", "row_2", "row_a_2", "row_b");
        push(KeyCode.CONTROL, KeyCode.DELETE);
        assertThat(ids()).containsExactly("row_3", "row_a", "row_b");
        clickOn("#undo");
        assertThat(ids()).hasSize(5);
    }

    @Test
    void movesARowByItsNumber() {
        clickOn(cellPoint(NUMBERS, HEADER + ROW / 2));

        drag(cellPoint(NUMBERS, HEADER + ROW / 2))
                .moveTo(cellPoint(NUMBERS, HEADER + 2 * ROW - 3))
                .drop();

        assertThat(ids()).containsExactly("row_b", "row_a");
    }

    @Test
    void copiesBlocksAsASpreadsheetWouldAndPastesThemBeyondTheEnd() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.END).push(KeyCode.SHIFT, KeyCode.UP);
        push(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard())
                .isEqualTo(">= 620\t< 10\t\"\"\"A\"\"\"\tmin(income * 3, max_amount)\r\n"
                        + "[590..620)\t-\t\"\"\"B\"\"\"\tmin(income * 1.5, max_amount)\r\n");

        go(1, 0);
        push(KeyCode.CONTROL, KeyCode.V);

        assertThat(ids()).containsExactly("row_a", "row_b", "row_3");
        assertThat(table().rows().get(1).then()).isEqualTo(table().rows().get(0).then());
        assertThat(table().rows().get(2).when()).containsExactly("[590..620)", "-");
        assertThat(table().defaults()).isEqualTo(defaultsOfTheLoan());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(ids()).containsExactly("row_a", "row_b");
    }

    @Test
    void refusesABlockThatDoesNotFitAndChangesNothing() {
        clipboard("1\t2\t3\t4\t5\n");
        push(KeyCode.CONTROL, KeyCode.V);
        assertThat(text("#grid-message")).contains("5 列").contains("4 列");

        choose("#grid-hit", TableHit.PRIORITY);
        clipboard("first\t2\n");
        go(0, 0);
        push(KeyCode.CONTROL, KeyCode.V);
        assertThat(text("#grid-message")).contains("first").contains("整数");

        clickOn("#undo");
        assertThat(table()).isEqualTo(Fixture.smallLoan().node("grading").orElseThrow());
    }

    @Test
    void fillsDownClearsAndCuts() {
        push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.D);
        assertThat(table().rows().get(1).when().get(0)).isEqualTo(">= 620");
        push(KeyCode.DELETE);
        assertThat(table().rows()).extracting(row -> row.when().get(0)).containsExactly("-", "-");
        go(0, 1);
        push(KeyCode.CONTROL, KeyCode.X);
        assertThat(clipboard()).isEqualTo("< 10\r\n");
        assertThat(table().rows().get(0).when()).containsExactly("-", "-");
    }

    @Test
    void oneCopiedCellFillsTheSelection() {
        clipboard("> 7");
        push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.V);

        assertThat(table().rows()).extracting(TableRow::when).containsOnly(List.of("> 7", "> 7"));
    }

    @Test
    void findsAndReplaces() {
        push(KeyCode.CONTROL, KeyCode.H);
        interact(() -> {
            input("#grid-find").setText("MAX_amount");
            input("#grid-replace").setText("40000");
        });
        assertThat(text("#grid-found")).contains("2");
        clickOn("#grid-find-next");
        assertThat(text("#grid-text")).isEqualTo("min(income * 3, max_amount)");
        clickOn("#grid-replace-one");
        assertThat(table().rows().get(0).then().get(1)).isEqualTo("min(income * 3, 40000)");
        clickOn("#grid-replace-all");

        assertThat(table().rows().get(1).then().get(1)).isEqualTo("min(income * 1.5, 40000)");
        clickOn("#grid-find");
        push(KeyCode.ESCAPE);
        assertThat(lookup("#grid-find").query().getParent().isVisible()).isFalse();
    }

    @Test
    void showsOnlyTheRowsThatAreAskedFor() {
        clickOn("#grid-filter-open");
        interact(() -> input("#grid-filter").setText("\"B\""));
        assertThat(text("#grid-size")).isEqualTo("显示 1 / 3 行");
        push(KeyCode.ENTER);
        write("> 3").push(KeyCode.ENTER);
        assertThat(table().rows().get(1).when().get(0)).isEqualTo("> 3");

        clipboard("1\n2\n");
        push(KeyCode.CONTROL, KeyCode.V);
        assertThat(text("#grid-message")).contains("筛选");
        push(KeyCode.ESCAPE);
        assertThat(text("#grid-size")).isEqualTo("3 行 × 4 列");
    }

    @Test
    void showsARowThatIsPutInUnderAFilter() {
        clickOn("#grid-filter-open");
        interact(() -> input("#grid-filter").setText("\"B\""));
        push(KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(text("#grid-size")).isEqualTo("显示 2 / 4 行");
        assertThat(text("#grid-where")).startsWith("第 3 行");

        push(KeyCode.CONTROL, KeyCode.DELETE);
        assertThat(text("#grid-size")).isEqualTo("显示 1 / 3 行");
        assertThat(ids()).containsExactly("row_a", "row_b");
    }

    @Test
    void addsChangesMovesAndDeletesColumns() {
        clickOn("#grid-add-column").clickOn("#grid-add-input");
        interact(() -> input("#grid-picker-input").setText("年龄"));
        push(KeyCode.ENTER);
        assertThat(table().inputs()).extracting(TableInput::expression).containsExactly("score", "age", "risk_points");

        menu(cellPoint(70, 50), "#grid-menu-retype");
        interact(() -> input("#grid-picker-input").setText("score / 2"));
        push(KeyCode.ENTER);
        assertThat(table().inputs()).extracting(TableInput::expression).startsWith("score / 2");

        menu(cellPoint(70, 50), "#grid-menu-columnRight");
        assertThat(table().inputs()).extracting(TableInput::id).containsExactly("in_age", "in_score", "in_points");
        menu(cellPoint(70, 50), "#grid-menu-deleteColumn");
        assertThat(table().inputs()).extracting(TableInput::id).containsExactly("in_score", "in_points");
        clickOn("#grid-add-column").clickOn("#grid-add-output");
        interact(() -> input("#grid-picker-input").setText("dti"));
        push(KeyCode.ENTER);
        assertThat(table().outputs())
                .extracting(TableOutput::variable)
                .hasSize(3)
                .contains("dti");
    }

    @Test
    void choosesTheHitPolicyAndTheDefaultRow() {
        clickOn("#grid-add-column").clickOn("#grid-default");
        assertThat(table().defaults()).isEmpty();
        clickOn("#undo");
        choose("#grid-hit", TableHit.COLLECT);
        assertThat(table().hit()).isEqualTo(TableHit.COLLECT);
        assertThat(text("#grid-size")).isEqualTo("2 行 × 4 列");
    }

    @Test
    void keepsColumnsFrozenAndMarksTheRowThatWasHit() {
        clickOn("#run-test");
        until(() -> lookup("#run-outcome").tryQuery().isPresent());
        go(0, 1);
        clickOn("#grid-freeze");

        until(() -> lookup("#grid-cells").tryQuery().isPresent());
        assertThat(text("#grid-where")).startsWith("第 1 行");
    }

    @Test
    void speaksTheOtherLanguageAtOnce() {
        clickOn("#language");

        assertThat(text("#grid-title")).isEqualTo("Grading");
        assertThat(text("#grid-where")).startsWith("Row 1 · ");
        assertThat(lookup("#grid-header .label").queryAllAs(Labeled.class))
                .noneMatch(label ->
                        label.getText() != null && label.getText().codePoints().anyMatch(Character::isIdeographic));
        clickOn("#theme");
        assertThat(lookup("#table-editor").tryQuery()).isPresent();
    }

    @Test
    void goesAwayWithItsNode() {
        interact(() -> designer.desk.session().orElseThrow().apply(DrawEdits.remove(Set.of("grading"), Set.of())));

        assertThat(lookup("#table-editor").tryQuery()).isEmpty();
        assertThat(lookup("#canvas").tryQuery()).isPresent();
    }

    private void menu(Point2D at, String item) {
        moveTo(at).press(MouseButton.SECONDARY).release(MouseButton.SECONDARY);
        clickOn(item);
    }

    private void go(int row, int column) {
        interact(() -> cells().requestFocus());
        push(KeyCode.CONTROL, KeyCode.HOME);
        for (var times = 0; times < row; times++) {
            push(KeyCode.DOWN);
        }
        for (var times = 0; times < column; times++) {
            push(KeyCode.RIGHT);
        }
    }

    private Point2D cellPoint(double x, double y) {
        return cells().localToScreen(x, y);
    }

    private Node cells() {
        return lookup("#grid-cells").query();
    }

    private TextInputControl input(String selector) {
        return lookup(selector).query();
    }

    private <T> void choose(String selector, T what) {
        interact(() -> lookup(selector).<ComboBox<T>>query().setValue(what));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void clipboard(String text) {
        interact(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().getString());
    }

    private String text(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(selector).queryAs(Labeled.class).getText();
    }

    private List<String> ids() {
        return table().rows().stream().map(TableRow::id).toList();
    }

    private static Object defaultsOfTheLoan() {
        return ((DecisionTableNode) Fixture.smallLoan().node("grading").orElseThrow()).defaults();
    }

    private DecisionTableNode table() {
        WaitForAsyncUtils.waitForFxEvents();
        return (DecisionTableNode) designer.desk
                .session()
                .orElseThrow()
                .document()
                .get()
                .node("grading")
                .orElseThrow();
    }
}
