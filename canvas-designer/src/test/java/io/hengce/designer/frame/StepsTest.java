package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.session.Session;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trial run gone through step by step. */
final class StepsTest extends DesignerInWindow {

    @BeforeEach
    void runTheExample() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-eligibility").tryQuery().isPresent());
        clickOn("#run-test");
        until(() -> session().trial().get().decided().isPresent());
        clickOn("#tab-steps");
    }

    @Test
    void stepsForwardsAndBackAndStopsBeforeABreakpoint() {
        clickOn("#debug-restart");
        clickOn("#debug-over");
        clickOn("#debug-over");
        assertThat(session().selected().get()).isEqualTo(Optional.of("ratios"));
        clickOn("#debug-back");
        assertThat(session().selected().get()).isEqualTo(Optional.of("start"));

        select("card");
        clickOn("#debug-breakpoint");
        clickOn("#debug-restart");
        clickOn("#debug-resume");
        assertThat(session().selected().get()).isEqualTo(Optional.of("eligibility"));
        clickOn("#debug-resume");
        assertThat(session().selected().get()).isEqualTo(Optional.of("end"));
    }

    @Test
    void stopsOnlyWhereTheConditionHoldsAndSaysWhatIsWrongWithIt() {
        select("grading");
        clickOn("#debug-breakpoint");
        condition("score > 9000");
        assertThat(text("#debug-wrong")).isEmpty();
        clickOn("#debug-restart");
        clickOn("#debug-resume");
        assertThat(session().selected().get()).isEqualTo(Optional.of("end"));

        select("grading");
        condition("score > 600 and income >= 9000");
        clickOn("#debug-restart");
        clickOn("#debug-resume");
        assertThat(session().selected().get()).isEqualTo(Optional.of("card"));

        select("grading");
        condition("scoer > 600");
        assertThat(text("#debug-wrong")).contains("“scoer”");
    }

    @Test
    void saysWhyEachRuleDidNotHitWithTheActualValues() {
        select("eligibility");

        assertThat(detail()).contains("未命中").contains("未成年").contains("30");
        clickOn("#language");
        assertThat(detail()).contains("Under age").contains("30");
        select("refer");
        assertThat(detail()).contains("did not come to");
    }

    @Test
    void stepsWithinANodeRuleByRuleAndOutOfItAgain() {
        clickOn("#debug-restart").clickOn("#debug-over").clickOn("#debug-over").clickOn("#debug-into");

        assertThat(session().selected().get()).isEqualTo(Optional.of("eligibility"));
        assertThat(text("#debug-part")).isEqualTo("第 1 项，共 5 项");
        assertThat(detail()).contains("未成年").contains("不成立").contains("30").doesNotContain("负债高");
        assertThat(isMarked("under_age")).isTrue();
        clickOn("#debug-over").clickOn("#debug-into").clickOn("#debug-back");
        assertThat(text("#debug-part")).startsWith("第 2 项");
        assertThat(isMarked("under_age")).isFalse();
        assertThat(isMarked("overdue")).isTrue();
        clickOn("#debug-out");
        assertThat(lookup("#debug-part").tryQuery()).isEmpty();
        assertThat(session().selected().get()).isEqualTo(Optional.of("eligibility"));

        clickOn("#debug-into").clickOn("#debug-over");
        assertThat(session().selected().get()).isEqualTo(Optional.of("card"));
        clickOn("#debug-back").clickOn("#debug-back");
        assertThat(session().selected().get()).isEqualTo(Optional.of("eligibility"));
    }

    private boolean isMarked(String rule) {
        return lookup("#rule-" + rule).query().getPseudoClassStates().contains(PseudoClass.getPseudoClass("stepped"));
    }

    @Test
    void standsAtTheSameNodeAfterAnEdit() {
        clickOn("#debug-restart");
        clickOn("#debug-over");
        clickOn("#debug-over");
        var before = session().trial().get();

        interact(() -> session().apply(RuleEdits.condition("eligibility", "under_age", "age < 40")));
        until(() -> session().trial().get() != before
                && session().trial().get().decided().isPresent());

        select("eligibility");
        assertThat(detail()).contains("还没有执行到");
        clickOn("#debug-over");
        assertThat(detail()).contains("命中").contains("未成年");
    }

    private void condition(String text) {
        interact(() -> lookup("#debug-condition").<TextField>query().setText(text));
    }

    private void select(String node) {
        interact(() -> session().select(io.hengce.designer.session.Selection.ofNode(node)));
    }

    private String detail() {
        Node detail = lookup("#step-detail").query();
        return from(detail).lookup(".label").<Label>queryAll().stream()
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }

    private String text(String selector) {
        return lookup(selector).<Labeled>query().getText();
    }
}
