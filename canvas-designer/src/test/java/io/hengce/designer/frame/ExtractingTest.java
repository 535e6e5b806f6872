package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.document.NodeEdits;
import io.hengce.designer.files.Dialogs;
import io.hengce.designer.session.Selection;
import io.hengce.designer.session.Session;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Selected nodes become a flow of their own; its file goes with what calls it, unless something would be lost. */
final class ExtractingTest extends DesignerInWindow {

    private Path made;

    @BeforeEach
    void openTheCaller() throws IOException {
        Files.createDirectory(directory.resolve("flows"));
        for (var flow : List.of("flows/affordability.json", "flows/stress.json")) {
            Files.write(directory.resolve(flow), Documents.bytes(flow));
        }
        made = directory.resolve("flows/household_loan_part.json");
        var file = Files.write(directory.resolve("caller.flow.json"), Documents.bytes("household-loan.flow.json"));
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-afford").tryQuery().isPresent());
    }

    @Test
    void selectedNodesBecomeAFlowBesideThisOneInOneStepAndAllReasonsAreToldWhereTheyCannot() throws IOException {
        var before = session().document().get();
        interact(() -> session().select(Selection.ofNodes(List.of("start", "afford"))));
        clickOn("#extract");
        until(() -> !text("#status-hint").isEmpty());
        assertThat(text("#status-hint")).contains("开始和结束不能移入子流程");
        assertThat(text("#status-hint")).contains("没有连线进入所选节点").doesNotContain("去处");

        interact(() -> session().select(Selection.ofNodes(List.of("afford", "each_member"))));
        clickOn("#extract");

        until(() -> lookup("#node-sub_flow").tryQuery().isPresent());
        assertThat(directory.resolve("flows/household_loan_part.json")).exists();
        assertThat(session().selected().get()).contains("sub_flow");
        until(() -> lookup("#node-each_member").tryQuery().isEmpty());
        clickOn("#unfold");
        until(() -> lookup("#unfold-sub_flow-each_member").tryQuery().isPresent());
        until(() -> session().problems().get().of() == session().document().get());
        assertThat(session().problems().get().errors()).isZero();
        clickOn("#undo");
        assertThat(session().document().get()).isEqualTo(before);
    }

    @Test
    void theFileGoesWhenItIsUndoneAndComesAgainWhenItIsRedone() throws IOException {
        extract();
        var written = Files.readAllBytes(made);

        clickOn("#undo");

        until(() -> text("#status-hint").contains("flows/household_loan_part.json 已删除"));
        assertThat(made).doesNotExist();
        clickOn("#redo");
        until(() -> Files.exists(made));
        until(() -> session().problems().get().of() == session().document().get()
                && session().problems().get().errors() == 0);
        assertThat(made).hasBinaryContent(written);
    }

    @Test
    void aFileThatWasEditedSinceStaysAndThatIsTold() throws IOException {
        extract();
        Files.writeString(made, Files.readString(made).replace("}", " }"));
        var edited = Files.readAllBytes(made);

        clickOn("#undo");

        until(() -> text("#status-hint").contains("写出后被改过"));
        clickOn("#redo");
        until(() -> lookup("#node-sub_flow").tryQuery().isPresent());
        assertThat(made).hasBinaryContent(edited);
    }

    @Test
    void aFileThatAnotherFlowNamesStaysAndThatIsTold() throws IOException {
        extract();
        Files.writeString(directory.resolve("other.flow.json"), "{\"flow\": \"household_loan_part\"}");

        clickOn("#undo");

        until(() -> text("#status-hint").contains("提到它"));
        assertThat(made).exists();
    }

    @Test
    void theFileStaysAsLongAsWhatIsStoredCallsIt() {
        extract();
        save();

        clickOn("#undo");

        until(() -> text("#status-hint").contains("已存盘的流程仍调用它"));
        assertThat(made).exists();
        save();
        until(() -> Files.notExists(made));
    }

    @Test
    void theFileGoesWithChangesThatAreGivenUp() {
        extract();

        designer.answer = Dialogs.Unsaved.DISCARD;
        interact(() -> designer.desk.leave(() -> designer.desk.open("nowhere.flow.json")));

        until(() -> Files.notExists(made));
    }

    @Test
    void aChangeMeanwhileIsToldAndLeavesNoFile() throws IOException {
        interact(() -> session().select(Selection.ofNodes(List.of("afford", "each_member"))));
        interact(() -> {
            ((Button) lookup("#extract").query()).fire();
            session().apply(NodeEdits.rename("afford", Language.ZH, "改了名"));
        });

        until(() -> text("#status-hint").contains("在此期间已改动"));
        until(() -> Files.notExists(made));
        assertThat(session().document().get().node("afford")).isPresent();
    }

    private void extract() {
        interact(() -> session().select(Selection.ofNodes(List.of("afford", "each_member"))));
        clickOn("#extract");
        until(() -> lookup("#node-sub_flow").tryQuery().isPresent());
        assertThat(made).exists();
    }

    private void save() {
        press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        until(() -> !session().history().get().isDirty());
    }

    private String text(String selector) {
        return ((Label) lookup(selector).query()).getText();
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }
}
