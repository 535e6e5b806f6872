package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.NodeEdits;
import io.hengce.designer.document.Work;
import io.hengce.designer.files.DraftSlot;
import io.hengce.designer.files.FlowStore;
import io.hengce.designer.files.StateFolder;
import io.hengce.designer.session.Selection;
import io.hengce.designer.session.Session;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.Language;
import io.hengce.repository.FlowAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Edits that were not saved come back; what was opened is found again; what changed on disk is noticed. */
final class RecoveryTest extends ApplicationTest {

    @TempDir
    static Path directory;

    private DeskFixture designer;
    private StateFolder state;
    private Path file;

    @Override
    public void start(Stage stage) throws IOException {
        var folder = Files.createTempDirectory(directory, "state");
        state = new StateFolder(folder, DeskFixture.CLOCK);
        file = Fixture.write(Fixture.smallLoan(), folder);
        designer = new DeskFixture(stage, folder);
    }

    @Override
    public void stop() {
        designer.close();
    }

    @Test
    void recoversWhatAKilledDesignerLeft() {
        leaveADraft();
        open();

        assertThat(text("#recovery-address")).isEqualTo(file.toString());
        assertThat(text("#recovery-when")).contains("2026-01-31 08:00");
        assertThat(lookup("#recovery-changes .label").<Label>queryAll())
                .extracting(Label::getText)
                .containsExactly("· 评分卡“没有存的名字”：名称由 评分卡 改为 没有存的名字");
        clickOn("#recover");

        assertThat(name()).isEqualTo("没有存的名字");
        assertThat(session().history().get().isDirty()).isTrue();
        until(() -> lookup("#status-draft").<Label>query().getText().equals("草稿已自动保留"));
        until(() -> state.drafts().left().isEmpty());
        clickOn("#save");
        until(() -> Files.readString(file).contains("没有存的名字"));
    }

    @Test
    void discardsADraftForGood() {
        leaveADraft();
        open();

        clickOn("#discard");

        until(() -> lookup("#node-card").tryQuery().isPresent());
        assertThat(name()).isEqualTo("评分卡");
        assertThat(session().history().get().isDirty()).isFalse();
        until(() -> state.drafts().left().isEmpty());
    }

    @Test
    void warnsThatTheFileWasChangedAfterTheDraft() throws IOException {
        leaveADraft();
        Files.writeString(file, FlowJson.write(Fixture.smallLoan()) + "\n");

        open();

        assertThat(lookup("#recovery-changed").tryQuery()).isPresent();
    }

    @Test
    void recoversADraftWhoseFileIsGone() throws IOException {
        leaveADraft();
        Files.delete(file);
        open();

        clickOn("#recover");

        assertThat(name()).isEqualTo("没有存的名字");
        assertThat(session().history().get().isDirty()).isTrue();
    }

    @Test
    void keepsAnEditUntilItIsSaved() {
        openTheFlow();
        interact(() -> session().apply(NodeEdits.rename("card", Language.ZH, "改了")));
        until(() -> lookup("#status-draft").<Label>query().getText().equals("草稿已自动保留"));
        assertThat(state.folder().resolve("drafts/1.draft")).exists();

        clickOn("#save");

        until(() -> !Files.exists(state.folder().resolve("drafts/1.draft")));
    }

    @Test
    void keepsWhatIsBeingTypedAndForgetsWhatIsTakenBack() {
        openTheFlow();
        interact(() -> session().select(Selection.ofNode("card")));
        until(() -> lookup("#node-name").tryQuery().isPresent());

        interact(() -> {
            TextInputControl input = lookup("#node-name").query();
            input.requestFocus();
            input.setText("只打了一半");
        });

        var kept = state.folder().resolve("drafts/1.draft");
        until(() -> Files.exists(kept) && Files.readString(kept).contains("只打了一半"));
        assertThat(session().history().get().isDirty()).isFalse();
        push(KeyCode.ESCAPE);
        until(() -> !Files.exists(kept));
    }

    @Test
    void theEmptyWindowOffersDraftsAndRecentFlows() {
        openTheFlow();
        until(() -> !state.recent().all().isEmpty());
        interact(designer.desk::close);
        leaveADraft();

        interact(() -> designer = new DeskFixture(FxToolkit.toolkitContext().getRegisteredStage(), state.folder()));

        until(() -> !lookup("#recent-flows .button").queryAll().isEmpty());
        Button draft = lookup("#left-drafts .button").query();
        clickOn(draft);
        until(() -> lookup("#recovery-view").tryQuery().isPresent());
    }

    @Test
    void theOpenMenuRefusesWhatIsGone() {
        state.recent().opened(new FlowAddress.InFile(state.folder().resolve("gone.flow.json")));
        openTheFlow();

        shownMenu(2);

        assertThat(recent(1).getText()).contains("gone.flow.json（已不存在）");
        assertThat(recent(1).isDisable()).isTrue();
        assertThat(recent(0).isDisable()).isFalse();
    }

    @Test
    void opensARecentFlowFromTheMenu() {
        openTheFlow();

        shownMenu(1);
        assertThat(recent(0).getText()).isEqualTo(file.toString());
        interact(() -> session().select(Selection.ofNode("card")));
        interact(() -> recent(0).fire());

        until(() -> session().selection().get().isEmpty());
        assertThat(lookup("#node-card").tryQuery()).isPresent();
    }

    private void shownMenu(int recent) {
        until(() -> {
            MenuButton menu = lookup("#open").query();
            menu.hide();
            menu.show();
            return recents().count() == recent;
        });
    }

    private MenuItem recent(int place) {
        return recents().skip(place).findFirst().orElseThrow();
    }

    private Stream<MenuItem> recents() {
        return lookup("#open").<MenuButton>query().getItems().stream()
                .filter(item -> item.getId() != null && item.getId().startsWith("recent-"));
    }

    @Test
    void noticesThatTheFileChangedAndLoadsItAgain() throws IOException {
        openTheFlow();
        Files.writeString(
                file,
                FlowJson.write(NodeEdits.rename("card", Language.ZH, "别人改的").apply(Fixture.smallLoan())));

        interact(designer.desk::lookAtTheFile);
        until(() -> lookup("#changed-banner").tryQuery().isPresent());
        clickOn("#changed-reload");

        until(() -> name().equals("别人改的"));
        assertThat(session().history().get().isDirty()).isFalse();
        assertThat(lookup("#changed-banner").tryQuery()).isEmpty();
    }

    @Test
    void saysNothingWhereTheFileIsAsItWas() {
        openTheFlow();

        interact(designer.desk::lookAtTheFile);
        interact(designer.desk::lookAtTheFile);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(lookup("#changed-banner").tryQuery()).isEmpty();
    }

    private void leaveADraft() {
        var stored = new FlowStore(
                        () -> {
                            throw new IllegalStateException("no repository");
                        },
                        "maker")
                .open(file.toString())
                .get();
        DraftSlot slot = state.drafts().slot();
        slot.keep(
                stored, Work.of(NodeEdits.rename("card", Language.ZH, "没有存的名字").apply(stored.document())));
        slot.close();
    }

    private void open() {
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#recovery-view").tryQuery().isPresent());
    }

    private void openTheFlow() {
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-card").tryQuery().isPresent());
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }

    private String name() {
        return session().document().get().node("card").orElseThrow().name().zh();
    }

    private String text(String selector) {
        return lookup(selector).<Label>query().getText();
    }
}
