package io.hengce.simulation.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.text.Language;
import io.hengce.simulation.Pockets;
import io.hengce.simulation.Workbooks;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReaderTest {

    private static final FlowDocument FLOW = Pockets.first();

    @TempDir
    private Path folder;

    @Test
    void aColleagueSeesLabelsChoicesAndAFrozenHeader() {
        var file = written("grading").file();

        assertThat(Workbooks.rows(file, "Table")).element(3).isEqualTo("Id\nid|Score\nif in1|Grade\nthen out1");
        assertThat(Workbooks.rows(file, "Table")).element(4).isEqualTo("row1|>= 620|\"A\"");
        var workbook = Workbooks.open(file);
        assertThat(workbook.getSheetAt(0).getPaneInformation().isFreezePane()).isTrue();
        assertThat(workbook.getSheetVisibility(1)).isEqualTo(SheetVisibility.VERY_HIDDEN);

        var rules = Workbooks.open(written("eligibility").file());
        assertThat(rules.getSheet("Rules").getDataValidations())
                .extracting(each -> each.getRegions().getCellRangeAddresses()[0].formatAsString())
                .containsExactly("E5:E1048576", "F5:F1048576", "H5:H1048576");
    }

    @Test
    void changesOfEveryKindAreSaidRowByRow() {
        written("grading")
                .type("Table", "B5", ">= 630", "B8", "< 500", "C8", "\"D\"")
                .delete("Table", 6);

        var read = read();

        assertThat(said(read))
                .containsExactly(
                        "Table 2: row row2 is deleted\n  Score: `[590..620)` → ``\n  Grade: `\"B\"` → ``",
                        "Table 1: row row1\n  Score: `>= 620` → `>= 630`",
                        "Table 3: new row row_4\n  Score: `` → `< 500`\n  Grade: `` → `\"D\"`");
        assertThat(table(read).rows())
                .containsExactly(
                        new TableRow("row1", List.of(">= 630"), List.of("\"A\"")),
                        new TableRow("row_4", List.of("< 500"), List.of("\"D\"")));
        assertThat(table(read).defaults()).contains(List.of("\"C\""));
        assertThat(table(read).hit()).isEqualTo(((DecisionTableNode) node("grading")).hit());
    }

    @Test
    void rowsThatWereSortedHaveMoved() {
        written("eligibility").edit(workbook -> {
            var sheet = workbook.getSheet("Rules");
            sheet.shiftRows(4, 4, 6);
            sheet.shiftRows(5, 10, -1);
        });

        var read = read();

        assertThat(said(read)).containsExactly("Rules: row r001 moves from 1 to 3");
        assertThat(((RuleSetNode) read.get().node()).rules())
                .extracting(Rule::id)
                .containsExactly("r002", "r003", "r001");
    }

    @Test
    void whatIsTypedAsSpreadsheetsLikeItIsUnderstood() {
        written("eligibility")
                .type("Rules", "E5", "拒绝 R002", "F5", "dti = 1", "G5", 7, "H5", "否")
                .edit(workbook -> EditedWorkbook.cell(workbook, "Rules", "I5").setCellValue(LocalDate.of(2026, 3, 1)));

        var rule = ((RuleSetNode) read().get().node()).rules().get(0);

        assertThat(rule.actions()).hasSize(2);
        assertThat(rule.priority()).isEqualTo(7);
        assertThat(rule.validity().enabled()).isFalse();
        assertThat(rule.validity().from()).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void binsOfNewCharacteristicsFindTheirOwner() {
        written("card")
                .type("Characteristics", "A7", "c_age", "D7", "age", "E7", 1)
                .type("Bins", "B12", "c_age", "C12", "-", "D12", 5.5);

        var card = (ScorecardNode) read().get().node();

        assertThat(card.characteristics().get(2).bins()).hasSize(1);
        assertThat(card.characteristics().get(2).bins().get(0).points()).isEqualTo(new BigDecimal("5.5"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsCell() {
        written("eligibility")
                .type("Rules", "E5", "reject R001", "G6", "soon", "H6", "perhaps", "I7", "31.1.2026")
                .edit(workbook -> EditedWorkbook.cell(workbook, "Rules", "D7").setCellFormula("1+1"));

        var read = read();

        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("WORKBOOK_FORMULA");
        assertThat(read.diagnostics().get(0).place()).hasToString("eligibility/Rules!D7");

        new EditedWorkbook(folder.resolve("node.xlsx"))
                .edit(workbook -> EditedWorkbook.cell(workbook, "Rules", "D7").setBlank());
        assertThat(read().diagnostics())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly(
                        "eligibility/Rules!E5 WORKBOOK_ACTION",
                        "eligibility/Rules!G6 WORKBOOK_WHOLE",
                        "eligibility/Rules!H6 WORKBOOK_TRUTH",
                        "eligibility/Rules!I7 WORKBOOK_DAY");
    }

    @Test
    void problemsOfTheCheckerStandAtTheCell() {
        written("grading").type("Table", "B6", "< \"x\"", "C5", "grad");

        var read = read();

        assertThat(read.get().problems())
                .extracting(problem -> problem.place().path())
                .contains("Table!B6", "Table!C5");
    }

    @Test
    void whatWasChangedInTheDocumentMeanwhileStays() {
        var workbook = written("grading").type("Table", "B5", ">= 630");
        var table = (DecisionTableNode) node("grading");
        var rows = new ArrayList<>(table.rows());
        rows.set(1, new TableRow("row2", List.of("[580..620)"), List.of("\"B\"")));
        rows.add(new TableRow("row9", List.of("< 100"), List.of("\"E\"")));
        var here = FLOW.withNode(rows(table, rows));

        var read = new WorkbookReader(here, document -> List.of()).read(workbook.file(), Optional.empty());

        assertThat(read.get().changedSince()).isTrue();
        assertThat(read.get().conflicts()).isZero();
        assertThat(said(read)).containsExactly("Table 1: row row1\n  Score: `>= 620` → `>= 630`");
        assertThat(table(read).rows()).extracting(TableRow::id).containsExactly("row1", "row2", "row9");
    }

    @Test
    void whereBothChangedTheSameTheWorkbookCountsAndItIsSaid() {
        var workbook = written("grading").type("Table", "B5", ">= 630");
        var table = (DecisionTableNode) node("grading");
        var rows = new ArrayList<>(table.rows());
        rows.set(0, new TableRow("row1", List.of(">= 640"), List.of("\"A\"")));
        var here = FLOW.withNode(rows(table, rows));

        var read = new WorkbookReader(here, document -> List.of()).read(workbook.file(), Optional.empty());

        assertThat(read.get().conflicts()).isOne();
        assertThat(said(read))
                .containsExactly("Table 1: row row1 (changed in the document too)\n  Score: `>= 640` → `>= 630`");
    }

    @Test
    void copiedRowsBecomeRowsOfTheirOwn() {
        written("grading").type("Table", "A8", "row1", "B8", "< 1", "C8", "\"E\"");

        var read = read();

        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("WORKBOOK_COPY");
        assertThat(table(read).rows()).extracting(TableRow::id).containsExactly("row1", "row2", "row_4");
    }

    @Test
    void columnsThatAreGoneTwiceOrStrangeAreSaid() {
        written("grading").type("Table", "C4", "Grade", "D4", "my notes");

        assertThat(read().diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("WORKBOOK_COLUMN_GONE", "WORKBOOK_COLUMN_STRANGE", "WORKBOOK_COLUMN_STRANGE");
    }

    @Test
    void mergedCellsAreRefused() {
        written("grading")
                .edit(workbook -> workbook.getSheet("Table").addMergedRegion(CellRangeAddress.valueOf("B5:B6")));

        assertThat(read().diagnostics()).extracting(Diagnostic::code).containsExactly("WORKBOOK_MERGED");
    }

    @Test
    void filesThatAreNoWorkbooksOfOursAreRefusedInWords() throws IOException {
        var file = folder.resolve("node.xlsx");
        assertThat(code()).isEqualTo("WORKBOOK_NO_FILE");
        Files.writeString(file, "id,when\n");
        assertThat(code()).isEqualTo("WORKBOOK_NOT_WORKBOOK");
        Files.write(
                file,
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        assertThat(code()).isEqualTo("WORKBOOK_XLS");
        Files.write(file, new byte[] {'P', 'K', 3, 4, 5});
        assertThat(code()).isEqualTo("WORKBOOK_BROKEN_WORKBOOK");
        written("grading").edit(workbook -> workbook.removeSheetAt(1));
        assertThat(code()).isEqualTo("WORKBOOK_NO_RECORD");
        written("grading").type("hengce", "B10", "row9");
        assertThat(code()).isEqualTo("WORKBOOK_RECORD_CHANGED");
        written("grading").edit(workbook -> workbook.setSheetName(0, "mine"));
        assertThat(code()).isEqualTo("WORKBOOK_NO_SHEET");
    }

    @Test
    void refusesTheWorkbookOfAnotherNode() {
        var file = written("grading").file();

        assertThat(reader().read(file, Optional.of("card")).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("WORKBOOK_OTHER_NODE");
        assertThat(NodeWorkbook.of(FLOW, "start", Language.EN).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("WORKBOOK_KIND");
    }

    @Test
    void doesNotWriteWhatItCouldNotReadAgain() {
        var table = (DecisionTableNode) node("grading");
        var twice = new ArrayList<>(table.rows());
        twice.add(table.rows().get(0));

        assertThat(NodeWorkbook.of(FLOW.withNode(rows(table, twice)), "grading", Language.EN)
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("WORKBOOK_CANNOT_KEEP");
    }

    private static DecisionTableNode rows(DecisionTableNode table, List<TableRow> rows) {
        return new DecisionTableNode(
                table.id(), table.name(), table.hit(), table.inputs(), table.outputs(), rows, table.defaults());
    }

    private static Object node(String id) {
        return FLOW.node(id).orElseThrow();
    }

    private EditedWorkbook written(String node) {
        return EditedWorkbook.of(FLOW, node, folder.resolve("node.xlsx"));
    }

    private static WorkbookReader reader() {
        return new WorkbookReader(
                FLOW, document -> FlowChecker.standard().check(document).diagnostics());
    }

    private Reading<NodeImport> read() {
        return reader().read(folder.resolve("node.xlsx"), Optional.empty());
    }

    private String code() {
        return read().diagnostics().get(0).code();
    }

    private static DecisionTableNode table(Reading<NodeImport> read) {
        return (DecisionTableNode) read.get().node();
    }

    private static List<String> said(Reading<NodeImport> read) {
        return read.get().changes().stream()
                .map(change -> change.said(Language.EN))
                .toList();
    }
}
