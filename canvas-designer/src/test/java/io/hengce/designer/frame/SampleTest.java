package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.SampleFixture;
import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.document.TypeEdits;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pinned sample, clicked through. */
final class SampleTest extends DesignerInWindow {

    @BeforeEach
    void openTheLoan() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-eligibility").tryQuery().isPresent());
    }

    @Test
    void staysLoadedAndSaysAfterEachEditWhatChanged() {
        designer.sample = Optional.of(SampleFixture.write(directory));
        clickOn("#tab-sample");
        clickOn("#sample-choose");
        until(() -> text("#status-sample").equals("通过率 40.0 %，与保存版本相同"));
        assertThat(lookup("#heat-bar").query().isVisible()).isTrue();

        interact(() -> session().apply(RuleEdits.condition("eligibility", "under_age", "age < 16")));
        until(() -> text("#status-sample").equals("通过率 40.0 % → 60.0 %，影响 1 笔"));
        interact(() -> session().apply(RuleEdits.condition("eligibility", "under_age", "age <")));
        until(() -> text("#status-sample").startsWith("流程有错误"));
        interact(() -> session().undo());
        until(() -> text("#status-sample").equals("通过率 40.0 % → 60.0 %，影响 1 笔"));
        clickOn("#language");
        until(() -> text("#status-sample").equals("Approval rate 40.0 % → 60.0 %, 1 application changed"));

        clickOn("#save");
        until(() -> text("#status-sample").equals("Approval rate 60.0 %, as saved"));
        clickOn("#heat-sample");
        clickOn("#sample-unpin");
        until(() -> text("#status-sample").isEmpty());
        assertThat(lookup("#heat-bar").query().isVisible()).isFalse();
    }

    @Test
    void warnsOfPercentsInAColumnOfFractions() {
        designer.sample = Optional.of(SampleFixture.write(directory));
        interact(() -> session().apply(TypeEdits.unit("debt", "%")));
        clickOn("#tab-sample");
        clickOn("#sample-choose");

        until(() -> lookup("#sample-remark").tryQuery().isPresent());

        assertThat(text("#sample-remark"))
                .startsWith("列 “debt”：4 个数字中有 4 个大于 1")
                .contains("第 1 行的 1,500 读作 150,000 %");
        assertThat(text("#status-sample")).startsWith("通过率");
        clickOn("#language");
        until(() -> text("#sample-remark").contains("row 1: 1,500 is read as 150,000 %"));
        interact(() -> session().undo());
        until(() -> lookup("#sample-remark").tryQuery().isEmpty());
    }

    @Test
    void opensAChangedApplicationInTheTrialRun() {
        designer.sample = Optional.of(SampleFixture.write(directory));
        clickOn("#tab-sample");
        clickOn("#sample-choose");
        until(() -> lookup("#sample-changes").tryQuery().isPresent());
        interact(() -> session().apply(RuleEdits.condition("eligibility", "under_age", "age < 16")));
        until(() -> !changes().getItems().isEmpty());

        clickOn(from(changes()).lookup(".pill").nth(0).<Label>query());

        until(() -> session().trial().get().decided().isPresent());
        assertThat(session().trial().get().decided().orElseThrow().decision().applicationId())
                .isEqualTo("s-4");
    }

    @Test
    void saysWhyAFileIsNoSampleSet() {
        designer.sample = Optional.of(SampleFixture.write(directory, "income\n9000\n"));
        clickOn("#tab-sample");
        clickOn("#sample-choose");

        until(() -> lookup("#sample-refusal").tryQuery().isPresent());

        assertThat(text("#sample-refusal")).contains("“age”");
    }

    private io.hengce.designer.session.Session session() {
        return designer.desk.session().orElseThrow();
    }

    private ListView<?> changes() {
        return lookup("#sample-changes").<ListView<?>>query();
    }

    private String text(String selector) {
        return lookup(selector).<Labeled>query().getText();
    }
}
