package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.document.condition.Subject;
import io.hengce.designer.session.Selection;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.fixture.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Splits, sub-flows and loops are changed in the inspector. */
final class CallsTest extends DesignerInWindow {

    private List<String> offered = List.of();

    @Test
    void aSplitIsDealtAnewInPercent() throws IOException {
        open("trial-loan", "trial");

        type("#share-champion", "65.5");
        press("#rest-challenger");
        type("#split-salt", "rates_2027");
        type("#share-challenger", "33.333");
        assertThat(node("trial", SplitNode.class).groups())
                .extracting(SplitGroup::share)
                .containsExactly(6_550, 3_450);
        assertThat(node("trial", SplitNode.class).salt()).isEqualTo("rates_2027");
        assertThat(text("#share-sum")).contains("100.0 %");

        press("#add-shadow");
        type("#shadow-share-shadow", "10");
        press("#remove-shadow-next");

        assertThat(node("trial", SplitNode.class).shadows())
                .singleElement()
                .satisfies(shadow -> assertThat(shadow.share()).isEqualTo(1_000));
    }

    @Test
    void aCalledFlowIsShownByItsOwnLabelsAndTakenByItsPresentContent() throws IOException {
        Files.createDirectory(directory.resolve("flows"));
        Files.write(directory.resolve("flows/affordability.json"), Documents.bytes("flows/affordability.json"));
        open("household-loan", "afford");
        var hash = node("afford", SubFlowNode.class).call().hash();
        until(() -> text("#part-message").contains("已核对"));
        until(() -> !this.<String>box("#add-input").getItems().isEmpty());

        press("#given-debt-free-mode");
        type("#given-debt", "debt * 2");
        interact(() -> this.<String>box("#add-input").getSelectionModel().selectFirst());
        press("#part-again");
        press("#add-output");

        var call = node("afford", SubFlowNode.class).call();
        assertThat(call.hash()).isEqualTo(hash);
        assertThat(call.inputs())
                .hasSize(3)
                .anySatisfy(input -> assertThat(input.expression()).isEqualTo("debt * 2"));
        assertThat(call.outputs())
                .hasSize(3)
                .anySatisfy(output -> assertThat(output.field()).isEqualTo("outcome"));
    }

    @Test
    void anArgumentIsChosenByItsLabelAndWhatHasTheWantedTypeStandsFirst() throws IOException {
        Files.createDirectory(directory.resolve("flows"));
        Files.write(directory.resolve("flows/affordability.json"), Documents.bytes("flows/affordability.json"));
        open("household-loan", "afford");
        until(() -> !this.<String>box("#add-input").getItems().isEmpty());
        assertThat(text("#given-debt-name")).isEqualTo("负债");
        assertThat(lookup("#given-income-guided-mode").query().isDisabled())
                .as("a formula is shown as FEEL")
                .isTrue();

        choose("#given-debt-name", "月薪");

        assertThat(offered).startsWith("salary", "debt", "ratio", "members");
        assertThat(node("afford", SubFlowNode.class).call().inputs().get(1).expression())
                .isEqualTo("salary");
        assertThat(text("#given-debt-name")).isEqualTo("月薪");
    }

    @Test
    void aLoopOffersListsFirstAndGivesMembersOfItsElement() throws IOException {
        open("household-loan", "each_member");
        type("#loop-list", "members");
        press("#loop-list-guided-mode");

        choose("#loop-list-name", "档");

        assertThat(offered).startsWith("members", "ratios", "salary");
        assertThat(node("each_member", LoopNode.class).over().list()).isEqualTo("band");
        press("#undo");
        until(() -> text("#given-income-name").equals("收入"));
        choose("#given-income-name", "person.owes");

        assertThat(node("each_member", LoopNode.class).call().inputs().get(0).expression())
                .isEqualTo("person.owes");
    }

    @Test
    void aLoopGoesThroughAnotherList() throws IOException {
        open("household-loan", "each_member");

        type("#loop-list", "members");
        press("#remove-output-0");

        var loop = node("each_member", LoopNode.class);
        assertThat(loop.over().list()).isEqualTo("members");
        assertThat(loop.over().each()).isEqualTo("person");
        assertThat(loop.call().outputs()).isEmpty();
    }

    private void open(String flow, String node) throws IOException {
        var file = Files.write(directory.resolve("flow.json"), Documents.bytes(flow + ".flow.json"));
        interact(() -> designer.desk.open(file.toString()));
        until(() -> designer.desk.session().isPresent());
        interact(() -> designer.desk.session().orElseThrow().select(Selection.ofNode(node)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Chooses a name by a part of its label, and notes the names that are offered before anything is typed. */
    private void choose(String picker, String label) {
        press(picker);
        offered = lookup("#names").<ListView<Subject>>query().getItems().stream()
                .map(Subject::name)
                .toList();
        type(picker + "-search", label);
    }

    private void press(String selector) {
        interact(() -> lookup(selector).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String selector, String text) {
        interact(() -> {
            TextInputControl input = lookup(selector).query();
            input.requestFocus();
            input.setText(text);
        });
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private <T> ComboBox<T> box(String selector) {
        return lookup(selector).query();
    }

    private String text(String selector) {
        return lookup(selector).queryAs(Labeled.class).getText();
    }

    private <N extends FlowNode> N node(String id, Class<N> kind) {
        return kind.cast(
                designer.desk.session().orElseThrow().document().get().node(id).orElseThrow());
    }
}
