package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.CaseFixture;
import io.hengce.designer.Fixture;
import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cases beside a flow, clicked through. */
final class CasesTest extends DesignerInWindow {

    private Path file;

    @BeforeEach
    void openTheLoan() {
        file = CaseFixture.write(directory);
        var flow = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(flow.toString()));
        until(() -> lookup("#node-eligibility").tryQuery().isPresent());
        clickOn("#tab-cases");
    }

    @Test
    void runsTheCasesAfterEachEditAndSaysWhichFail() {
        until(() -> text("#status-cases").startsWith("用例 3/3 通过，覆盖"));

        interact(() -> session().apply(RuleEdits.condition("eligibility", "under_age", "age < 16")));
        until(() -> text("#status-cases").startsWith("用例 2/3 通过"));
        select(2);
        assertThat(text("#actual-reasons")).isEqualTo("当前有逾期、触发拒绝规则、住房不稳定");
        assertThat(text("#expected-reasons")).startsWith("未满十八岁、");

        interact(() -> session().apply(RuleEdits.condition("eligibility", "under_age", "age <")));
        until(() -> text("#status-cases").equals("流程有错误，用例待运行"));
        interact(() -> session().undo());
        interact(() -> session().undo());
        until(() -> text("#status-cases").startsWith("用例 3/3 通过"));
        clickOn("#language");
        until(() -> text("#status-cases").startsWith("Cases 3/3 hold"));
    }

    @Test
    void editsWhatIsExpectedUndoesItAndSavesItBesideTheFlow() throws IOException {
        until(() -> text("#status-cases").startsWith("用例 3/3"));
        select(0);

        write("#expected-score", "600");
        until(() -> text("#status-cases").startsWith("用例 2/3"));
        assertThat(lookup("#actual-score").<Labeled>query().getStyleClass()).contains("differs");
        interact(() -> session().undo());
        until(() -> text("#status-cases").startsWith("用例 3/3"));
        assertThat(lookup("#expected-score").<TextField>query().getText()).isEqualTo("643");

        interact(() -> lookup("#compare-score").<CheckBox>query().setSelected(false));
        write("#case-name", "好客户");
        clickOn("#save");
        until(() -> !session().history().get().isDirty());
        assertThat(Files.readString(file)).contains("好客户").doesNotContain("643").contains("27000");
    }

    @Test
    void ticksTheReasonsThatAreExpectedByTheirTexts() throws IOException {
        until(() -> text("#status-cases").startsWith("用例 3/3"));
        select(0);
        assertThat(text("#expected-reasons")).isEqualTo("无原因");

        interact(() -> reason("R003").setSelected(true));
        interact(() -> reason("R001").setSelected(true));

        assertThat(text("#expected-reasons")).isEqualTo("未满十八岁、负债未知");
        until(() -> text("#status-cases").startsWith("用例 2/3"));
        clickOn("#save");
        until(() -> !session().history().get().isDirty());
        assertThat(Files.readString(file).replaceAll("\\s", "")).contains("[\"R001\",\"R003\"]");
    }

    @Test
    void refusesATextThatIsNoValueAndKeepsTheCase() {
        select(0);

        write("#expected-score", "much");

        assertThat(session().history().get().isDirty()).isFalse();
    }

    @Test
    void takesTheActualResultAndDeletes() {
        until(() -> text("#status-cases").startsWith("用例 3/3"));
        interact(() -> session().apply(RuleEdits.condition("eligibility", "under_age", "age < 16")));
        until(() -> text("#status-cases").startsWith("用例 2/3"));
        select(2);
        clickOn("#case-accept");
        until(() -> text("#status-cases").startsWith("用例 3/3"));

        clickOn("#case-delete");
        until(() -> text("#status-cases").startsWith("用例 2/2"));
        interact(() -> session().undo());
        until(() -> text("#status-cases").startsWith("用例 3/3"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void opensACaseInTheTrialRunAndKeepsAnotherOne() {
        select(0);
        clickOn("#case-open");
        until(() -> session().trial().get().decided().isPresent());

        interact(() -> lookup("#field-age").<TextField>query().setText("17"));
        clickOn("#field-age").type(KeyCode.ENTER);
        until(() -> lookup("#run-keep").tryQuery().isPresent()
                && text("#run-outcome").equals("拒绝"));
        clickOn("#run-keep");

        until(() -> text("#status-cases").startsWith("用例 4/4"));
        assertThat(lookup("#case-name").<TextField>query().getText()).isEqualTo("A-1");
        assertThat(lookup("#expected-outcome").<ComboBox<Object>>query().getValue())
                .hasToString("DECLINE");
    }

    @Test
    void paintsWhatNoCaseCameTo() {
        until(() -> text("#status-cases").startsWith("用例 3/3"));
        clickOn("#heat-cases");

        assertThat(lookup("#heat-bar").queryAll()).isNotEmpty();
        assertThat(text("#cases-figures")).contains("覆盖").contains("缺");
    }

    /** Types into an input, wherever the panel is scrolled to. */
    private void write(String selector, String text) {
        interact(() -> {
            lookup(selector).<TextField>query().requestFocus();
            lookup(selector).<TextField>query().setText(text);
        });
        type(KeyCode.ENTER);
    }

    private CheckBox reason(String code) {
        return lookup("#expected-reasons").<MenuButton>query().getItems().stream()
                .map(item -> (CheckBox) ((CustomMenuItem) item).getContent())
                .filter(box -> box.getId().equals("expected-reason-" + code))
                .findFirst()
                .orElseThrow();
    }

    private void select(int index) {
        interact(() -> cases().getSelectionModel().select(index));
    }

    private ListView<?> cases() {
        return lookup("#cases").<ListView<?>>query();
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }

    private String text(String selector) {
        return lookup(selector).<Labeled>query().getText();
    }
}
