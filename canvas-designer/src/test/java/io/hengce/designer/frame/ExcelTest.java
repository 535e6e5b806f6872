package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.session.Selection;
import io.hengce.designer.session.Session;
import io.hengce.flow.document.RuleSetNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rule set to Excel and back, clicked through. */
final class ExcelTest extends DesignerInWindow {

    private static final String WHEN = "D5";

    private Path workbook;

    @BeforeEach
    void exportTheRules() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        workbook = directory.resolve("rules.xlsx");
        designer.chosen = Optional.of(workbook);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-eligibility").tryQuery().isPresent());
        interact(() -> session().select(Selection.ofNode("eligibility")));
        clickOn("#excel");
        clickOn("#excel-export");
        until(() -> text("#status-exported").contains("rules.xlsx"));
    }

    @Test
    void whatAColleagueEditedComesBackAsOneStep() {
        edit("age < 20");
        importIt();
        until(() -> lookup("#excel-changes").tryQuery().isPresent());
        assertThat(lookup("#excel-changes").<ListView<?>>query().getItems()).hasSize(1);
        assertThat(when()).isEqualTo("age < 18");

        clickOn("#excel-take");

        assertThat(when()).isEqualTo("age < 20");
        assertThat(lookup("#excel-sheet").tryQuery()).isEmpty();
        assertThat(session().history().get().undoable().orElseThrow().zh()).isEqualTo("导入 Excel 工作簿");
        clickOn("#undo");
        assertThat(when()).isEqualTo("age < 18");
    }

    @Test
    void whatIsWrongIsListedAndNothingChanges() {
        edit("A5", "Bad id");
        importIt();
        until(() -> lookup("#excel-problems").tryQuery().isPresent());

        assertThat(lookup("#excel-take").tryQuery()).isEmpty();
        assertThat(lookup("#excel-problems").<ListView<?>>query().getItems()).isNotEmpty();
        clickOn("#excel-leave");
        assertThat(lookup("#excel-sheet").tryQuery()).isEmpty();
        assertThat(session().history().get().isDirty()).isFalse();
    }

    @Test
    void saysThatTheFlowWasChangedMeanwhile() {
        edit("age < 20");
        interact(() -> session().apply(RuleEdits.condition("eligibility", "under_age", "age < 19")));
        importIt();
        until(() -> lookup("#excel-meanwhile").tryQuery().isPresent());

        assertThat(text("#excel-meanwhile")).contains("1 行双方改了同一处");
        press(javafx.scene.input.KeyCode.ESCAPE).release(javafx.scene.input.KeyCode.ESCAPE);
        until(() -> lookup("#excel-sheet").tryQuery().isEmpty());
        assertThat(when()).isEqualTo("age < 19");
    }

    private void importIt() {
        clickOn("#excel");
        clickOn("#excel-import");
    }

    private void edit(String condition) {
        edit(WHEN, condition);
    }

    private void edit(String address, String text) {
        try (var in = Files.newInputStream(workbook);
                var opened = new XSSFWorkbook(in)) {
            var at = new org.apache.poi.ss.util.CellReference(address);
            opened.getSheetAt(0).getRow(at.getRow()).createCell(at.getCol()).setCellValue(text);
            try (var out = Files.newOutputStream(workbook)) {
                opened.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String when() {
        var rules = (RuleSetNode) session().document().get().node("eligibility").orElseThrow();
        return rules.rules().get(0).when();
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }

    private String text(String selector) {
        return lookup(selector).<Labeled>query().getText();
    }
}
