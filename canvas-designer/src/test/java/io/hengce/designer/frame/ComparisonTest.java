package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.NodeEdits;
import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.session.Session;
import io.hengce.flow.document.Point;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Two states of a flow stand side by side, with what differs in sentences. */
final class ComparisonTest extends ApplicationTest {

    private static final String CONDITION = "规则“未成年”：条件由 age < 18 改为 age < 20";

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
        assertThat(sentences()).contains("Rule “Under age”: condition changed from age < 18 to age < 20");
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
        return lookup("#compare-list .label").<Label>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    private ListView<?> list() {
        return lookup("#compare-list").query();
    }

    private String text(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }
}
