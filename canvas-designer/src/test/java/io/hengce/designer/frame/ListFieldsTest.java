package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flow whose dictionary has lists and records, tried in the designer. */
final class ListFieldsTest extends DesignerInWindow {

    private static final String FLOW = """
            {"format":"hengce/flow/1","id":"f","name":{"zh":"f"},"product":"p","dictionary":{"fields":[
             {"id":"accounts","path":"bureau.accounts","type":"list","example":[{"kind":"loan","balance":12.5}],"element":{"type":"record","fields":[
              {"id":"kind","type":"string"},{"id":"balance","path":"amounts.balance","type":"number","scale":2}]}},
             {"id":"home","type":"record","fields":[{"id":"street","type":"string"}]}]},
             "nodes":[{"id":"start","kind":"start","name":{}},{"id":"approve","kind":"verdict","name":{},"outcome":"APPROVE","reasons":[]},{"id":"end","kind":"end","name":{}}],
             "edges":[{"id":"e1","from":"start","to":"approve"},{"id":"e2","from":"approve","to":"end"}]}""";

    @BeforeEach
    void openTheFlow() throws IOException {
        var file = Files.writeString(directory.resolve("lists.flow.json"), FLOW);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-approve").tryQuery().isPresent());
        clickOn("#run-test");
        until(() -> lookup("#run-outcome").tryQuery().isPresent());
    }

    @Test
    void theDictionaryShowsAListWithItsMembers() {
        assertThat(lookup("记录的列表").tryQuery()).isPresent();
        assertThat(lookup("balance").tryQuery()).isPresent();
    }

    @Test
    void aListIsTypedAsJsonWithItsExampleIn() {
        assertThat(lookup("#field-accounts").<TextArea>query().getText())
                .isEqualTo("[{\"kind\":\"loan\",\"amounts\":{\"balance\":12.5}}]");
        assertThat(lookup("#run-outcome").<Labeled>query().getText()).isEqualTo("通过");
    }

    @Test
    void everyProblemInAListStandsAtItsField() {
        type("#field-accounts", "[{\"kind\":1},{\"amounts\":{\"balance\":0.005}},null]");
        type("#field-home", "street");

        clickOn("#run-test");
        until(() -> lookup("#run-result .banner").tryQuery().isPresent());

        assertThat(message("#field-accounts"))
                .contains("“bureau.accounts/0/kind”", "“bureau.accounts/1/amounts.balance”", "“bureau.accounts/2”");
        assertThat(message("#field-home")).contains("“home”", "JSON");
        assertThat(lookup("#run-message").<Label>query().getText()).isEmpty();
    }

    @Test
    void takesAPastedApplicationWithLists() {
        interact(() -> {
            var content = new ClipboardContent();
            content.putString(
                    "{\"application_id\":\"A-7\",\"data\":{\"bureau\":{\"accounts\":[{\"kind\":\"card\"}]},\"home\":{\"street\":\"Main\"}}}");
            Clipboard.getSystemClipboard().setContent(content);
        });

        clickOn("#run-paste");
        until(() -> lookup("#field-home").<TextInputControl>query().getText().contains("Main"));

        assertThat(lookup("#field-accounts").<TextInputControl>query().getText())
                .isEqualTo("[{\"kind\":\"card\"}]");
        assertThat(lookup("#field-home").<TextInputControl>query().getText()).isEqualTo("{\"street\":\"Main\"}");
    }

    private void type(String selector, String text) {
        interact(() -> lookup(selector).<TextInputControl>query().setText(text));
    }

    private String message(String field) {
        var entry = lookup(field).query().getParent();
        return from(entry).lookup(".entry-message").<Label>query().getText();
    }
}
