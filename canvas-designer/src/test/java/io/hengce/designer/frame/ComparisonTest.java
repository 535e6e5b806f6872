package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.comparison.Compared;
import io.hengce.designer.comparison.Compared.State;
import io.hengce.designer.comparison.ComparisonSurface;
import io.hengce.designer.comparison.ComparisonSurface.Comparing;
import io.hengce.designer.document.NodeEdits;
import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.look.NamedText;
import io.hengce.designer.session.Session;
import io.hengce.flow.document.Point;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Two states of a flow stand side by side, with what differs in sentences. */
final class ComparisonTest extends DesignerInWindow {

    private static final String CONDITION = "规则“未成年”：条件由 年龄 小于 18 岁 改为 年龄 小于 20 岁";

    private static final State SAVED = new State("saved", Fixture.smallLoan());

    @BeforeEach
    void openTheSmallLoan() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#canvas").tryQuery().isPresent());
    }

    @Test
    void theOpenFlowIsComparedWithWhatIsSavedByAKey() {
        interact(() -> {
            session().apply(RuleEdits.condition("eligibility", "under_age", "age < 20"));
            session().apply(NodeEdits.move("card", new Point(7, 7)));
        });

        push(KeyCode.F7);
        until(() -> lookup("#comparison").tryQuery().isPresent());

        assertThat(text("#compare-title")).isEqualTo("比较：2 处变化");
        assertThat(sentences()).contains(CONDITION, "评分卡“评分卡”：只是在图上移动了位置");
        clickOn("#compare-drawing");
        assertThat(text("#compare-title")).isEqualTo("比较：1 处变化");
        push(KeyCode.F7);
        assertThat(list().getSelectionModel().getSelectedIndex())
                .as("behind its heading")
                .isEqualTo(1);
        interact(designer.appearance::switchLanguage);
        assertThat(sentences())
                .contains(
                        "Rule “Under age”: condition changed from Age is less than 18 years to Age is less than 20 years");
        push(KeyCode.ESCAPE);
        assertThat(lookup("#comparison").tryQuery()).isEmpty();
    }

    @Test
    void anotherFileIsComparedAndTheListIsCopiedAndWritten() throws IOException {
        var other = directory.resolve("other.flow.json");
        var renamed = NodeEdits.rename("card", Language.ZH, "旧卡").apply(Fixture.smallLoan());
        Files.writeString(other, FlowJson.write(renamed));
        designer.chosen = Optional.of(other);

        choose("compare-file");
        until(() -> lookup("#comparison").tryQuery().isPresent());

        assertThat(sentences()).contains("评分卡“评分卡”：名称由 旧卡 改为 评分卡");
        clickOn("#compare-copy");
        var said = WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(said).contains("比较：1 处变化", "other.flow.json → 现在打开的流程", "  [修改] 评分卡“评分卡”：名称由 旧卡 改为 评分卡");
        designer.chosen = Optional.of(directory.resolve("changes.txt"));
        clickOn("#compare-export");
        until(() -> Files.exists(directory.resolve("changes.txt"))
                && !text("#status-exported").isEmpty());
        assertThat(directory.resolve("changes.txt")).content().isEqualTo(said);
    }

    @Test
    void aFileThatIsNoFlowSaysWhatIsWrongWithIt() throws IOException {
        designer.chosen = Optional.of(Files.writeString(directory.resolve("broken.flow.json"), "{\"format\": "));

        choose("compare-file");

        until(() -> lookup("#import-sheet").tryQuery().isPresent());
        assertThat(lookup("#comparison").tryQuery()).isEmpty();
    }

    @Test
    void aFileThatCouldNotBeReadForAFaultIsTold() {
        designer.chosen = Optional.of(Path.of("repo:loan@1"));

        choose("compare-file");

        until(() -> designer.asked.stream().anyMatch(each -> each.startsWith("failure ")));
        assertThat(designer.asked).last().asString().contains("no repository in this test");
    }

    @Test
    void aComparisonThatTakesLongSaysHowFarItIsAndIsStopped() {
        var stopped = new CountDownLatch(1);
        var surface = surface((before, after, progress) -> {
            progress.reached(30, 120);
            while (progress.getAsBoolean()) {
                Thread.onSpinWait();
            }
            stopped.countDown();
            return Compared.of(before, after, progress);
        });

        interact(() -> surface.compare(SAVED, SAVED));
        until(() -> lookup("#compare-progress").<ProgressBar>query().getProgress() == 0.25);
        assertThat(text("#compare-stop")).isEqualTo("停止");
        clickOn("#compare-stop");

        assertThat(lookup("#compare-waiting").tryQuery()).isEmpty();
        until(() -> stopped.getCount() == 0);
        assertThat(surface.isOpen()).isFalse();
        assertThat(designer.asked).noneMatch(each -> each.startsWith("failure "));
        interact(surface::close);
    }

    @Test
    void aComparisonThatEndsByAFaultIsTold() {
        var surface = surface((before, after, progress) -> {
            throw new IllegalStateException("a bug");
        });

        interact(() -> surface.compare(SAVED, SAVED));

        until(() -> designer.asked.contains("failure 程序出错：java.lang.IllegalStateException: a bug"));
        assertThat(lookup("#compare-waiting").tryQuery()).isEmpty();
        interact(surface::close);
    }

    @Test
    void whatWasMovedFarIsSeenOnBothSides() {
        interact(() -> session().apply(NodeEdits.move("card", new Point(9_000, 4_000))));
        push(KeyCode.F7);
        until(() -> lookup("#comparison").tryQuery().isPresent());
        assertThat(lookup("#compare-apart").query().isVisible()).isFalse();

        push(KeyCode.F7);

        assertThat(lookup("#compare-apart").query().isVisible()).isTrue();
        clickOn("#compare-fit");
        assertThat(lookup("#compare-apart").query().isVisible()).isFalse();
    }

    @Test
    void whatWasDoneSinceAStepOfTheHistoryIsSaid() {
        interact(() -> {
            session().apply(NodeEdits.rename("card", Language.ZH, "新卡"));
            session().apply(RuleEdits.condition("eligibility", "under_age", "age < 20"));
        });

        choose("compare-step-1");
        until(() -> lookup("#comparison").tryQuery().isPresent());

        assertThat(sentences()).contains(CONDITION).doesNotContain("评分卡“新卡”：名称由 评分卡 改为 新卡");
        assertThat(text("#compare-title")).isEqualTo("比较：1 处变化");
    }

    /** Over the window, comparing in a way of its own. */
    private ComparisonSurface surface(Comparing comparing) {
        var ground = (StackPane) designer.desk.root();
        var means = new ComparisonSurface.Means(designer, Platform::runLater, file -> {}, comparing);
        return new ComparisonSurface(ground, designer.appearance.words(), designer.appearance.theme(), means);
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }

    private void choose(String item) {
        interact(() -> {
            var menu = lookup("#compare").queryAs(MenuButton.class);
            menu.getOnShowing().handle(null);
            menu.getItems().stream().filter(each -> item.equals(each.getId())).forEach(MenuItem::fire);
        });
    }

    private List<String> sentences() {
        WaitForAsyncUtils.waitForFxEvents();
        return Stream.concat(
                        lookup("#compare-list .label").<Label>queryAll().stream()
                                .map(Labeled::getText),
                        lookup("#compare-list .named-text").<NamedText>queryAll().stream()
                                .map(NamedText::getAccessibleText))
                .toList();
    }

    private ListView<?> list() {
        return lookup("#compare-list").query();
    }

    private String text(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }
}
