package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.NodeEdits;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flow that goes on in another file. */
@InAWindow
final class SaveAsTest extends DesignerInWindow {

    private Path file;

    @BeforeEach
    void openTheLoan() {
        file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-eligibility").tryQuery().isPresent());
    }

    @Test
    void savesInAnotherFileAndGoesOnThere() throws IOException {
        var before = Files.readString(file);
        var other = file.resolveSibling("other.flow.json");
        designer.chosen = Optional.of(other);
        rename("收入核查");

        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);

        until(() -> !lookup("#dirty").query().isVisible());
        assertThat(read(other).node("eligibility").orElseThrow().name().zh()).isEqualTo("收入核查");
        assertThat(lookup("other.flow.json").tryQuery()).isPresent();
        rename("资质核查");
        clickOn("#save");
        until(() -> !lookup("#dirty").query().isVisible());
        assertThat(read(other).node("eligibility").orElseThrow().name().zh()).isEqualTo("资质核查");
        assertThat(file).hasContent(before);
    }

    @Test
    void saysWhyAFlowCannotBeSavedAndKeepsWhatIsUnsaved() {
        designer.chosen = Optional.of(file.resolveSibling("gone").resolve("other.flow.json"));
        rename("收入核查");

        clickOn("#open").clickOn("#save-as");

        until(() -> designer.asked.stream().anyMatch(said -> said.contains("不存在")));
        assertThat(lookup("#dirty").query().isVisible()).isTrue();
    }

    private void rename(String name) {
        interact(() -> designer.desk.session().orElseThrow().apply(NodeEdits.rename("eligibility", Language.ZH, name)));
    }

    private static FlowDocument read(Path file) throws IOException {
        return FlowJson.read(Files.readAllBytes(file)).get();
    }
}
