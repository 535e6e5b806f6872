package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.session.Selection;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** One node by itself, clicked through. */
final class AloneTest extends DesignerInWindow {

    @Test
    void runsANodeWithTheValuesFromBeforeItAndARuleAlone() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-eligibility").tryQuery().isPresent());
        interact(() -> designer.desk.run());
        until(() ->
                designer.desk.session().orElseThrow().trial().get().decided().isPresent());

        select("card");
        clickOn("#tab-alone");
        until(() -> detail().contains("643"));
        assertThat(field("#field-dti").getText()).isEqualTo("0.1667");
        write("#field-dti", "0.7");
        until(() -> detail().contains("598"));
        clickOn("#alone-take");
        until(() -> detail().contains("643"));

        select("eligibility");
        until(() -> lookup("#field-age").tryQuery().isPresent());
        interact(() -> lookup("#alone-rule").<ComboBox<String>>query().setValue("overdue"));
        until(() -> lookup("#field-age").tryQuery().isEmpty()
                && lookup("#field-has_overdue").tryQuery().isPresent());
        until(() -> detail().contains("当前逾期"));

        select("grading");
        interact(() -> lookup("#alone-rule").<ComboBox<String>>query().setValue("row_b"));
        until(() -> detail().contains("未命中") && detail().contains("不成立"));
        assertThat(detail()).contains("第 2 行").doesNotContain("第 1 行");
        assertThat(lookup(".card").queryAllAs(Node.class))
                .noneMatch(card -> card.getPseudoClassStates().contains(PseudoClass.getPseudoClass("stepped")));
        write("#field-score", "600");
        until(() -> detail().contains("命中") && !detail().contains("不成立"));
        assertThat(lookup("#part-0").queryAll()).hasSize(1);
        select("card");
        interact(() -> lookup("#alone-rule").<ComboBox<String>>query().setValue("c_income"));
        until(() -> from(lookup("#part-0")).lookup(".answer-true").queryAll().size() == 1);

        select("start");
        until(() -> detail().contains("没有可以单独运行的内容"));
        assertThat(lookup("#alone-take").<Button>query().isDisabled()).isTrue();
    }

    private void select(String node) {
        interact(() -> designer.desk.session().orElseThrow().select(Selection.ofNode(node)));
    }

    private TextField field(String selector) {
        return from(lookup("#alone")).lookup(selector).query();
    }

    private void write(String selector, String text) {
        interact(() -> {
            field(selector).requestFocus();
            field(selector).setText(text);
        });
        type(KeyCode.ENTER);
    }

    private String detail() {
        return from(lookup("#alone")).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}
