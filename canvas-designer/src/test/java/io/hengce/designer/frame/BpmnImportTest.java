package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.bpmn.BpmnWriter;
import io.hengce.compile.plan.MachineNames;
import io.hengce.designer.Fixture;
import io.hengce.flow.document.FlowDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** BPMN is taken into the open flow from the open menu; what is asserted is the document. */
final class BpmnImportTest extends DesignerInWindow {

    private FlowDocument loan = Fixture.smallLoan();

    @BeforeEach
    void openTheLoan() {
        var file = Fixture.write(loan, directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> designer.desk.session().isPresent());
        loan = document();
    }

    @Test
    void takesTheDrawingInOneStepAndTellsWhatIsLeftOut() throws IOException {
        take(BpmnWriter.write(loan, new MachineNames(loan)));

        until(() -> lookup("#import-sheet").tryQuery().isPresent());
        assertThat(text("#import-title")).contains("drawing.bpmn").contains("除外");
        var drawn = document();
        assertThat(drawn.nodes()).hasSameSizeAs(loan.nodes());
        assertThat(drawn.dictionary()).isEqualTo(loan.dictionary());
        assertThat(drawn).isNotEqualTo(loan);
        clickOn("#import-close").clickOn("#undo");
        until(() -> document().equals(loan));
    }

    @Test
    void changesNothingWhereTheDocumentIsRefused() throws IOException {
        take("<!DOCTYPE x><definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>");

        until(() -> lookup("#import-sheet").tryQuery().isPresent());
        assertThat(lookup("#import-problems .label").<Label>queryAll())
                .extracting(Label::getText)
                .contains("BPMN_DOCTYPE");
        assertThat(document()).isEqualTo(loan);
    }

    private void take(String bpmn) throws IOException {
        designer.chosen = Optional.of(Files.writeString(directory.resolve("drawing.bpmn"), bpmn));
        MenuButton open = lookup("#open").query();
        interact(() -> open.getItems().stream()
                .filter(item -> "import-bpmn".equals(item.getId()))
                .forEach(MenuItem::fire));
    }

    private FlowDocument document() {
        return designer.desk.session().orElseThrow().document().get();
    }

    private String text(String selector) {
        return lookup(selector).<Label>query().getText();
    }
}
