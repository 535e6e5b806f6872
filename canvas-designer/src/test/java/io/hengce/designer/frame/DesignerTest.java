package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.layout.AutomaticLayout;
import io.hengce.designer.Fixture;
import io.hengce.designer.Mouse;
import io.hengce.designer.files.Dialogs;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The whole designer, clicked through; what is asserted is the document. */
@InAWindow
final class DesignerTest extends DesignerInWindow {

    private Path file;

    @BeforeEach
    void openTheLoan() {
        file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-eligibility").tryQuery().isPresent());
    }

    @Test
    void opensEditsRunsAndSaves() {
        clickOn("#node-eligibility");
        clickOn("#when-under_age-free-mode");
        replace("#when-under_age", "age < 21");
        until(() -> said("#sentence-under_age").startsWith("如果 年龄 小于 21 岁，则拒绝，原因“未满十八岁”"));
        clickOn("#node-grading");
        edit("#cell-row_a-when-0");
        replaceFocused("#cell-input", ">= 605");
        clickOn("#undo");
        until(() -> text("#cell-row_a-when-0").equals(">= 620"));
        clickOn("#redo");
        until(() -> text("#cell-row_a-when-0").equals(">= 605"));
        clickOn("#run-test");
        until(() -> lookup("#run-outcome").tryQuery().isPresent());
        assertThat(text("#run-outcome")).isEqualTo("通过");
        assertThat(text("#output-grade")).isEqualTo("A");
        clickOn("#save");
        until(() -> !lookup("#dirty").query().isVisible());

        var saved = read(file);
        assertThat(node(saved, "eligibility", RuleSetNode.class).rules().get(0).when())
                .isEqualTo("age < 21");
        assertThat(node(saved, "grading", DecisionTableNode.class).rows().get(0).when())
                .containsExactly(">= 605", "< 10");
        assertThat(saved.withNodes(Fixture.smallLoan().nodes())).isEqualTo(Fixture.smallLoan());
    }

    @Test
    void choosesAHitPolicyAndWhatBelongsToIt() {
        clickOn("#node-grading");
        assertThat(lookup("#cell-row_a-priority").tryQuery()).isEmpty();
        choose("#table-hit", TableHit.PRIORITY);
        edit("#cell-row_a-priority");
        replaceFocused("#cell-input", "first");
        assertThat(text("#cell-row_a-priority")).as("no whole number").isEqualTo("0");
        edit("#cell-row_b-priority");
        replaceFocused("#cell-input", "-1");
        until(() -> text("#cell-row_b-priority").equals("-1"));

        choose("#table-hit", TableHit.COLLECT);
        choose("#collect-out_amount", Aggregation.MAX);
        until(() -> !problems().getItems().isEmpty());
        assertThat(problems().getItems())
                .as("a grade cannot be collected into a list")
                .anySatisfy(problem -> assertThat(problem.code()).isEqualTo("TABLE_COLLECT_LIST"));
        assertThat(lookup("#cell-default-then-0").tryQuery()).isEmpty();
        for (var times = 0; times < 2; times++) {
            clickOn("#undo");
        }
        until(() -> lookup("#cell-row_b-priority").tryQuery().isPresent());
        clickOn("#save");
        until(() -> !lookup("#dirty").query().isVisible());

        var saved = node(read(file), "grading", DecisionTableNode.class);
        assertThat(saved.hit()).isEqualTo(TableHit.PRIORITY);
        assertThat(saved.rows().get(1).priority()).isEqualTo(-1);
        assertThat(saved.defaults()).isPresent();
    }

    /** Opens a cell of a table by a double click. */
    private void edit(String cell) {
        interact(() -> Mouse.click(lookup(cell).query(), 2));
    }

    private <T> void choose(String selector, T what) {
        until(() -> lookup(selector).tryQuery().isPresent());
        interact(() -> lookup(selector).<ComboBox<T>>query().setValue(what));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void paintsAProblemWhileItIsTypedAndTakesItAwayWithEscape() {
        clickOn("#node-eligibility");
        clickOn("#when-under_age-free-mode");
        var input = lookup("#when-under_age").<TextInputControl>query();
        type("#when-under_age", "age < limit");

        until(() -> lookup("#problems").tryQuery().isPresent()
                && !problems().getItems().isEmpty());
        assertThat(problems().getItems()).anySatisfy(problem -> {
            assertThat(problem.place().node()).contains("eligibility");
            assertThat(problem.message().zh()).contains("`limit`");
        });
        assertThat(lookup("#node-eligibility").query().getAccessibleText()).contains("“limit”");

        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> problems().getItems().isEmpty());
        assertThat(input.getText()).isEqualTo("age < 18");
        assertThat(lookup("#dirty").query().isVisible()).isFalse();
    }

    @Test
    void inputsOfThresholdsStandBelowOneAnotherWithAUnitAndWithout() {
        var rights = designer.desk.session().orElseThrow().document().get().parameters().stream()
                .map(parameter -> lookup("#parameter-" + parameter.id()).<Node>query())
                .map(input -> input.localToScene(input.getBoundsInLocal()).getMaxX())
                .toList();

        assertThat(rights).hasSizeGreaterThan(1).containsOnly(rights.get(0));
    }

    @Test
    void changesAThresholdWhereARuleUsesItAndRunsAgainByItself() {
        clickOn("#run-test");
        until(() -> lookup("#run-outcome").tryQuery().isPresent());
        clickOn("#fold");
        clickOn("#node-eligibility");
        clickOn("#when-under_age-free-mode");
        replace("#when-under_age", "age < 31");

        until(() -> text("#outcome-pill").equals("拒绝"));
        assertThat(lookup("#hit-under_age").query().isVisible()).isTrue();
    }

    @Test
    void movesANodeByDraggingInOneStepAndShowsItBesideTheDrawingOnceItIsPutDown() {
        var ofTheFlow = text("#inspector-title");
        drag("#node-ratios").moveBy(0, 60);
        assertThat(text("#inspector-title")).isEqualTo(ofTheFlow);
        drop();
        assertThat(text("#inspector-title")).isNotEqualTo(ofTheFlow);

        until(() -> lookup("#dirty").query().isVisible());
        clickOn("#save");
        until(() -> !lookup("#dirty").query().isVisible());
        var before = Fixture.smallLoan().layout().node("ratios").orElseThrow();
        assertThat(read(file).layout().node("ratios").orElseThrow().y()).isGreaterThan(before.y());
        assertThat(FlowJson.contentHash(read(file))).isEqualTo(FlowJson.contentHash(Fixture.smallLoan()));
        clickOn("#undo");
        assertThat(lookup("#undo").query().isDisabled()).isTrue();
    }

    @Test
    void saysAllThatIsWrongWithAnApplicationAtOnce() {
        clickOn("#run-test");
        until(() -> lookup("#run-outcome").tryQuery().isPresent());
        interact(() -> {
            lookup("#field-age").<TextInputControl>query().setText("old");
            lookup("#field-income").<TextInputControl>query().setText("");
        });
        clickOn("#run-test");

        until(() -> lookup("#run-result .banner").tryQuery().isPresent());
        assertThat(text("#run-result .banner")).contains("2");
    }

    @Test
    void drawsTheFlowAnewInOneStep() {
        var before = Fixture.smallLoan();

        clickOn("#auto-layout");

        until(() -> lookup("#dirty").query().isVisible());
        clickOn("#save");
        until(() -> !lookup("#dirty").query().isVisible());
        assertThat(read(file).layout()).isEqualTo(AutomaticLayout.of(before));
        assertThat(FlowJson.contentHash(read(file))).isEqualTo(FlowJson.contentHash(before));
        clickOn("#undo");
        assertThat(lookup("#undo").query().isDisabled()).isTrue();
        clickOn("#save");
        until(() -> !lookup("#dirty").query().isVisible());
        assertThat(read(file).layout()).isEqualTo(before.layout());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L).release(KeyCode.L, KeyCode.SHIFT, KeyCode.CONTROL);
        until(() -> !lookup("#undo").query().isDisabled());
    }

    @Test
    void opensAFlowWithoutLayoutWellDrawnAndUnchanged() {
        Fixture.write(Fixture.smallLoan().withLayout(Layout.EMPTY), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-card").tryQuery().isPresent());

        assertThat(lookup("#dirty").query().isVisible()).isFalse();
        clickOn("#node-card");
        replace("#node-name", "新评分卡");
        clickOn("#save");
        until(() -> !lookup("#dirty").query().isVisible());
        assertThat(read(file).layout())
                .isEqualTo(AutomaticLayout.of(Fixture.smallLoan().withLayout(Layout.EMPTY)));
    }

    @Test
    void switchesTheLanguageOfEverySurfaceAndLosesNothing() {
        clickOn("#node-grading");
        edit("#cell-row_a-when-0");
        replaceFocused("#cell-input", ">= 605");
        clickOn("#run-test");
        until(() -> lookup("#run-outcome").tryQuery().isPresent());
        interact(() -> lookup("#field-age").<TextInputControl>query().setText("40"));
        var chinese = List.of("小额贷款", "运行测试", "评级", "通过", "选中：评级");
        assertThat(spoken()).isEqualTo(chinese);

        clickOn("#language");

        assertThat(spoken()).isEqualTo(List.of("Small loan", "Run test", "Grading", "Approve", "Selected: Grading"));
        assertThat(lookup("#node-way").query().getAccessibleText()).startsWith("Way");
        assertThat(lookup("#field-age").<TextInputControl>query().getText()).isEqualTo("40");
        assertThat(text("#cell-row_a-when-0")).isEqualTo(">= 605");
        assertThat(lookup(".label").queryAllAs(Labeled.class))
                .noneMatch(label ->
                        label.getText() != null && label.getText().codePoints().anyMatch(Character::isIdeographic));
        clickOn("#language");
        assertThat(spoken()).isEqualTo(chinese);
        clickOn("#undo");
        until(() -> text("#cell-row_a-when-0").equals(">= 620"));
    }

    @Test
    void forgetsWhatItBuiltForALanguageThatIsSwitchedOff() {
        clickOn("#node-grading");
        WaitForAsyncUtils.waitForFxEvents(30);
        var first = new WeakReference<>(lookup("#node-name").query());
        var nodes = everything().size();
        var language = designer.appearance.words().language();

        for (var times = 0; times < 50; times++) {
            interact(() -> language.set(language.get() == Language.ZH ? Language.EN : Language.ZH));
        }

        until(() -> everything().size() == nodes);
        until(() -> {
            System.gc();
            return first.refersTo(null);
        });
    }

    private Set<Node> everything() {
        return designer.desk.root().lookupAll("*");
    }

    private List<String> spoken() {
        WaitForAsyncUtils.waitForFxEvents();
        return List.of(
                text("#flow-title"),
                text("#run-test"),
                text("#inspector-title"),
                text("#run-outcome"),
                text("#status-selected"));
    }

    @Test
    void savesWhatIsStillBeingTyped() throws IOException {
        clickOn("#node-eligibility");
        clickOn("#when-under_age-free-mode");
        type("#when-under_age", "age < 23");
        push(KeyCode.CONTROL, KeyCode.S);
        until(() ->
                !lookup("#dirty").query().isVisible() && Files.readString(file).contains("age < 23"));

        assertThat(lookup("#when-under_age").<TextInputControl>query().getText())
                .isEqualTo("age < 23");
    }

    @Test
    void asksBeforeWhatIsStillBeingTypedIsLost() {
        clickOn("#node-eligibility");
        clickOn("#when-under_age-free-mode");
        type("#when-under_age", "age < 23");
        designer.answer = Dialogs.Unsaved.DISCARD;
        designer.chosen = Optional.of(file);
        push(KeyCode.CONTROL, KeyCode.O);
        until(() -> designer.asked.contains("open"));

        assertThat(designer.asked).containsExactly("unsaved 小额贷款", "open");
    }

    @Test
    void asksBeforeUnsavedChangesAreLost() {
        clickOn("#node-card");
        replace("#node-name", "新评分卡");
        interact(() -> designer.desk.openAnother());
        assertThat(designer.asked).containsExactly("unsaved 小额贷款");

        designer.answer = Dialogs.Unsaved.SAVE;
        interact(() -> designer.desk.openAnother());

        until(() -> designer.asked.contains("open"));
        assertThat(read(file).node("card").orElseThrow().name().zh()).isEqualTo("新评分卡");
    }

    @Test
    void showsEverythingThatIsWrongWithABrokenFile() throws IOException {
        Files.writeString(
                file, "{\"format\": \"hengce/flow/1\", \"id\": 5, \"nodes\": [{\"id\": \"x\", \"kind\": \"magic\"}]}");

        interact(() -> designer.desk.open(file.toString()));

        until(() -> lookup("#broken-view").tryQuery().isPresent());
        var expected = FlowJson.read(Files.readAllBytes(file)).diagnostics();
        assertThat(expected).hasSizeGreaterThan(2);
        var shown = lookup("#broken-problems .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
        assertThat(shown)
                .containsAll(expected.stream()
                        .map(each -> new Words(Language.ZH).told(each.message()))
                        .toList());
        assertThat(lookup("#canvas").tryQuery()).isEmpty();
    }

    @Test
    void saysWhereAFileIsCutOff() throws IOException {
        Files.writeString(file, "{\"format\": \"hengce/flow/1\", \"id");

        interact(() -> designer.desk.open(file.toString()));

        until(() -> lookup("#broken-view").tryQuery().isPresent());
        assertThat(lookup("#broken-problems .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("JSON 在一段文本中间结束；请补全缺少的内容和结尾的引号。");
    }

    @Test
    void copiesTheFlowAsAPictureIntoTheClipboard() {
        openTheLoan();

        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        until(() -> !lookup("#status-exported").<Labeled>query().getText().isEmpty());

        var picture = new AtomicReference<Image>();
        interact(() -> picture.set(Clipboard.getSystemClipboard().getImage()));
        assertThat(picture.get().getWidth()).isGreaterThan(1_000);
    }

    @Test
    void switchesToHighContrastAndBack() {
        clickOn("#contrast");
        assertThat(lookup("#desk").query().getStyleClass()).contains("dark", "contrast");

        clickOn("#contrast");
        assertThat(lookup("#desk").query().getStyleClass()).contains("light").doesNotContain("contrast");
    }

    @Test
    void exportsTheFlowAsAPicture() {
        designer.chosen = Optional.of(directory.resolve("loan.svg"));
        clickOn("#export").clickOn("#export-svg");
        until(() -> text("#status-exported").contains("loan.svg"));

        assertThat(directory.resolve("loan.svg")).content().startsWith("<?xml").contains("准入规则");
        assertThat(designer.asked).containsExactly("write small_loan.svg");
    }

    /** All in one turn of the FX thread, so that the picture cannot be done before it is stopped. */
    @Test
    void writesNothingOfAPictureThatIsStopped() {
        var stopped = directory.resolve("stopped.png");
        var strip = new AtomicBoolean();
        designer.chosen = Optional.of(stopped);
        interact(() -> {
            fire("export-png");
            strip.set(lookup("#picture-work-progress").tryQuery().isPresent());
            lookup("#picture-work-stop").queryButton().fire();
        });

        assertThat(strip).isTrue();
        assertThat(lookup("#picture-work").tryQuery()).isEmpty();
        designer.chosen = Optional.of(directory.resolve("after.bpmn"));
        interact(() -> fire("export-bpmn"));
        until(() -> text("#status-exported").contains("after.bpmn"));
        assertThat(stopped).doesNotExist();
    }

    private void fire(String item) {
        lookup("#export").<MenuButton>query().getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .forEach(MenuItem::fire);
    }

    @Test
    void tellsThatAPictureCannotBeWritten() {
        designer.chosen = Optional.of(directory.resolve("nowhere").resolve("loan.png"));
        clickOn("#export").clickOn("#export-png");

        until(() -> designer.asked.stream().anyMatch(asked -> asked.startsWith("failure")));
        assertThat(designer.asked.get(1)).contains("loan.png");
    }

    private void type(String selector, String text) {
        var input = lookup(selector).<TextInputControl>query();
        interact(() -> {
            input.requestFocus();
            input.setText(text);
        });
    }

    private void replace(String selector, String text) {
        type(selector, text);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
    }

    private void replaceFocused(String selector, String text) {
        until(() -> lookup(selector).tryQuery().isPresent());
        interact(() -> lookup(selector).<TextInputControl>query().setText(text));
        press(KeyCode.ENTER).release(KeyCode.ENTER);
    }

    @SuppressWarnings("unchecked")
    private ListView<io.hengce.flow.diagnostic.Diagnostic> problems() {
        return lookup("#problems").queryListView();
    }

    private String said(String selector) {
        return lookup(selector).query().getAccessibleText();
    }

    private String text(String selector) {
        return lookup(selector).queryAs(Labeled.class).getText();
    }

    private static FlowDocument read(Path file) {
        try {
            return FlowJson.read(Files.readAllBytes(file)).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <N extends FlowNode> N node(FlowDocument document, String id, Class<N> kind) {
        return kind.cast(document.node(id).orElseThrow());
    }
}
