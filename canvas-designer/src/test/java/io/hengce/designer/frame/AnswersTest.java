package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.flow.fixture.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flow that asks data sources, decided by recorded answers that are chosen beside the sample. */
final class AnswersTest extends DesignerInWindow {

    @BeforeEach
    void openAFlowWithSources() {
        var file = Fixture.write(Documents.bureauLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-start").tryQuery().isPresent());
    }

    @Test
    void decidesTheSampleOnceAnswersAreChosen() throws IOException {
        designer.sample = Optional.of(Files.writeString(
                directory.resolve("s.csv"), "application_id,person,income\nA-1,P1,9000\nA-2,P2,100\n"));
        designer.answers = Optional.of(Files.writeString(directory.resolve("answers.jsonl"), ""));
        clickOn("#tab-sample");
        assertThat(lookup("#answers-forget").query().isVisible()).isFalse();
        clickOn("#sample-choose");
        until(() -> lookup("#sample-refusal").tryQuery().isPresent());

        clickOn("#answers-choose");
        until(() -> text("#status-sample").startsWith("通过率 0"));
        assertThat(text("#answers-choose")).isEqualTo("应答：answers.jsonl");

        clickOn("#answers-forget");
        until(() -> lookup("#sample-refusal").tryQuery().isPresent());
        assertThat(text("#answers-choose")).isEqualTo("选择数据源应答记录…");
    }

    @Test
    void saysWhatIsWrongWithTheAnswers() throws IOException {
        designer.sample = Optional.of(
                Files.writeString(directory.resolve("s.csv"), "application_id,person,income\nA-1,P1,9000\n"));
        designer.answers = Optional.of(Files.writeString(directory.resolve("answers.jsonl"), "{\n"));
        clickOn("#tab-sample");
        clickOn("#sample-choose");
        until(() -> lookup("#sample-refusal").tryQuery().isPresent());

        clickOn("#answers-choose");

        until(() -> !text("#sample-refusal").contains("bureau"));
        assertThat(text("#answers-choose")).contains("answers.jsonl");
    }

    @Test
    void offersAnswersOnlyToFlowsThatMayAskASource() {
        var asksNothing = Fixture.write(Documents.smallLoan(), directory);
        interact(() -> designer.desk.open(asksNothing.toString()));
        clickOn("#tab-sample");
        until(() -> lookup("#answers-choose").tryQuery().isPresent());
        assertThat(lookup("#answers-choose").query().getParent().isVisible()).isFalse();
    }

    private String text(String query) {
        return lookup(query).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }
}
