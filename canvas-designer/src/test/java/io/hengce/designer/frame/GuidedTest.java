package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.session.Selection;
import io.hengce.flow.document.RuleSetNode;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Conditions are filled in by choosing, and stay the FEEL that they are. */
final class GuidedTest extends DesignerInWindow {

    @BeforeEach
    void openTheRules() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> designer.desk.session().isPresent());
        interact(() -> designer.desk.session().orElseThrow().select(Selection.ofNode("eligibility")));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void addsAConditionByChoosingAFieldFoundByItsLabelAndTypingAValue() {
        assertThat(label("#when-under_age-field-0")).isEqualTo("年龄");

        press("#when-under_age-add");
        assertThat(condition()).isEqualTo("age < 18");
        press("#when-under_age-field-1");
        until(() -> lookup("#when-under_age-field-1-search").query().isFocused());
        write("额度");
        push(KeyCode.ENTER);
        choose("#when-under_age-relation-1", "GREATER_OR_EQUAL");
        assertThat(condition()).isEqualTo("age < 18");
        type("#when-under_age-value-1-0", "3000");

        assertThat(condition()).isEqualTo("age < 18 and amount >= 3000");
        interact(() -> lookup("#when-under_age-mode")
                .<ComboBox<Object>>query()
                .getSelectionModel()
                .selectLast());
        assertThat(condition()).isEqualTo("age < 18 or amount >= 3000");
        press("#when-under_age-remove-0");
        assertThat(condition()).isEqualTo("amount >= 3000");
        assertThat(said("#sentence-under_age")).contains("额度");
    }

    @Test
    void aValueThatDoesNotFitIsToldWhileItIsTypedAndEscapeTakesItBack() {
        interact(() -> {
            input("#when-under_age-value-0-0").requestFocus();
            input("#when-under_age-value-0-0").setText("-18");
        });
        until(() -> message().contains("age"));

        push(KeyCode.ESCAPE);

        until(() -> message().isEmpty());
        assertThat(input("#when-under_age-value-0-0").getText()).isEqualTo("18");
        assertThat(condition()).isEqualTo("age < 18");
    }

    @Test
    void aTextThatIsNoNumberChangesNothing() {
        type("#when-under_age-value-0-0", "eighteen");

        assertThat(condition()).isEqualTo("age < 18");
    }

    @Test
    void anExpressionGoesBackToGuidedOnlyWhereItHasThatForm() {
        press("#when-under_age-free-mode");
        type("#when-under_age", "age < 18 and (amount > income or is missing(income))");
        press("#when-under_age-guided-mode");
        assertThat(lookup("#when-under_age-field-1_1").query().isVisible()).isTrue();
        assertThat(lookup("#when-under_age-guided").query().isVisible()).isTrue();

        press("#when-under_age-free-mode");
        type("#when-under_age", "if age < 18 then true else false");

        assertThat(condition()).isEqualTo("if age < 18 then true else false");
        assertThat(lookup("#when-under_age-guided-mode").<ToggleButton>query().isDisabled())
                .isTrue();
        assertThat(lookup("#when-under_age").query().getParent().isVisible()).isTrue();
    }

    @Test
    void aRowIsDraggedToAnotherPlace() {
        press("#when-under_age-free-mode");
        type("#when-under_age", "age < 18 and income > 3000 and dti > 0.5");
        press("#when-under_age-guided-mode");
        until(() -> lookup("#when-under_age-grip-2").query().isVisible());

        drag("#when-under_age-grip-0").dropTo("#when-under_age-grip-2");
        assertThat(condition()).isEqualTo("income > 3000 and dti > 0.5 and age < 18");
        drag("#when-under_age-grip-2").dropTo("#when-under_age-grip-1");

        assertThat(condition()).isEqualTo("income > 3000 and age < 18 and dti > 0.5");
    }

    @Test
    void aConditionStaysFeelWhenItsNodeIsLeftAndComeBackTo() {
        press("#when-under_age-free-mode");

        interact(() -> designer.desk.session().orElseThrow().select(Selection.ofNode("way")));
        until(() -> lookup("#port-good-guided").tryQuery().isPresent());
        assertThat(said("#sentence-good")).contains("等级");
        interact(() -> designer.desk.session().orElseThrow().select(Selection.ofNode("eligibility")));
        until(() -> lookup("#when-under_age").tryQuery().isPresent());

        assertThat(lookup("#when-under_age").query().getParent().isVisible()).isTrue();
        assertThat(lookup("#when-high_dti").tryQuery()).isEmpty();
    }

    @Test
    void aConditionIsComparedWithAFormulaAndMovedAndCopied() {
        menu("#when-under_age-more-0", "#when-under_age-formula-0");
        type("#when-under_age-value-0-0", "20 - 2");
        assertThat(condition()).isEqualTo("age < 20 - 2");

        menu("#when-under_age-more-0", "#when-under_age-copy-0");
        choose("#when-under_age-relation-0", "IS_MISSING");
        menu("#when-under_age-more-0", "#when-under_age-down-0");

        assertThat(condition()).isEqualTo("age < 20 - 2 and is missing(age)");
        press("#undo");
        assertThat(condition()).isEqualTo("is missing(age) and age < 20 - 2");
    }

    private void press(String selector) {
        interact(() -> lookup(selector).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void menu(String menu, String item) {
        interact(() -> lookup(menu).<MenuButton>query().getItems().stream()
                .filter(each -> item.equals("#" + each.getId()))
                .forEach(MenuItem::fire));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(String selector, String value) {
        interact(() -> {
            var box = lookup(selector).<ComboBox<Object>>query();
            box.getItems().stream()
                    .filter(each -> each.toString().equals(value))
                    .forEach(box::setValue);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String selector, String text) {
        interact(() -> {
            input(selector).requestFocus();
            input(selector).setText(text);
        });
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TextInputControl input(String selector) {
        return lookup(selector).query();
    }

    private String said(String selector) {
        return lookup(selector).query().getAccessibleText();
    }

    private String text(String selector) {
        return lookup(selector).queryAs(Labeled.class).getText();
    }

    private String label(String selector) {
        return lookup(selector).<ButtonBase>query().getText();
    }

    private String message() {
        return from(lookup("#rule-under_age").<Node>query()).lookup(".entry-message").queryAllAs(Labeled.class).stream()
                .filter(Node::isVisible)
                .map(Labeled::getText)
                .reduce("", String::concat);
    }

    private String condition() {
        var node = designer.desk.session().orElseThrow().document().get().node("eligibility");
        return ((RuleSetNode) node.orElseThrow()).rules().get(0).when();
    }
}
