package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.session.Session;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.json.DecisionJson;
import io.hengce.flow.value.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A decision that was written down is found by its id and decided again. */
final class FoundDecisionTest extends DesignerInWindow {

    @BeforeEach
    void openTheLoan() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> designer.desk.session().isPresent());
    }

    @Test
    void isDecidedAgainBesideWhatWasDecidedThenByAnotherVersion() throws IOException {
        clickOn("#tab-run").clickOn("#run-test");
        until(() -> session().trial().get().decided().isPresent());
        var now = session().trial().get().decided().orElseThrow().decision();
        clickOn("#run-keep");
        write(DecisionJson.write(other("b7"), "d-1"), DecisionJson.write(then(now), "d-2"));

        find();
        clickOn("#decision-search").write("d-2");
        assertThat(lookup("#decision-list").<ListView<?>>query().getItems()).hasSize(1);
        press(KeyCode.ENTER).release(KeyCode.ENTER);

        until(() -> lookup("#recorded").tryQuery().isPresent());
        assertThat(text("#recorded-title")).contains("d-2");
        assertThat(text("#recorded-then")).contains("拒绝");
        assertThat(text("#recorded-verdict")).contains("结论");
        assertThat(text("#recorded-version")).contains("另一内容").contains("abababab");
        assertThat(lookup("#decision-sheet").tryQuery()).isEmpty();
    }

    @Test
    void saysThatItsApplicationIsNotAtHandAndWhichLinesAreNoDecisions() throws IOException {
        write(DecisionJson.write(other("b7"), "d-1"), "nothing");

        find();

        assertThat(text("#decision-message")).contains("第 2 行");
        clickOn("#decision-replay");
        assertThat(text("#decision-message")).contains("b7");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(lookup("#decision-sheet").tryQuery()).isEmpty();
    }

    private void find() {
        clickOn("#tab-run").clickOn("#run-find");
        until(() -> lookup("#decision-sheet").tryQuery().isPresent());
    }

    private void write(String... lines) throws IOException {
        var file = Files.write(directory.resolve("decisions.jsonl"), List.of(lines));
        designer.decisions = Optional.of(file);
    }

    private static Decision then(Decision now) {
        return new Decision(
                now.applicationId(),
                Outcome.DECLINE,
                now.reasons(),
                List.of(),
                now.outputs(),
                new FlowReference("small_loan", 3, "ab".repeat(32)),
                now.engine(),
                now.path(),
                Optional.empty());
    }

    private static Decision other(String application) {
        return new Decision(
                application,
                Outcome.APPROVE,
                List.of(),
                List.of(),
                Map.of(),
                new FlowReference("small_loan", 3, "ab".repeat(32)),
                "hengce",
                List.of(),
                Optional.empty());
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }

    private String text(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(selector).<Labeled>query().getText();
    }
}
