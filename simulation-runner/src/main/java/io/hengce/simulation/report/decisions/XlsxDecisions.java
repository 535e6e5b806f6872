package io.hengce.simulation.report.decisions;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import io.hengce.flow.value.Value;
import io.hengce.simulation.report.Wording;
import io.hengce.simulation.report.decisions.DecisionColumns.Column;
import io.hengce.simulation.report.decisions.RunFacts.Fact;
import io.hengce.simulation.report.excel.SteadyArchive;
import io.hengce.simulation.run.SampleRun.RowDecision;
import io.hengce.simulation.samples.CellProblem;
import io.hengce.simulation.samples.SampleRow.BadRow;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Decisions as a workbook: sheets of decisions, as many as the rows need, then the bad rows and what the run was. Texts are typed as texts.
 * The same run gives the same bytes.
 */
public final class XlsxDecisions implements DecisionsFile {

    private final Path file;
    private final OutputStream out;
    private final Workbook workbook;
    private final List<Column> columns;
    private final Wording wording;
    private final int rowsPerSheet;
    private SheetRows sheet;
    private int sheets = 1;

    /** @param labelled whether there is a column for what became of each loan */
    public XlsxDecisions(Path file, FlowDocument flow, Language language, boolean labelled) throws IOException {
        this(file, DecisionColumns.of(flow, language, labelled), Worksheet.MAX_ROWS);
    }

    /** @param rowsPerSheet what one sheet holds, the header included */
    XlsxDecisions(Path file, DecisionColumns table, int rowsPerSheet) throws IOException {
        this.file = file;
        this.columns = table.columns();
        this.wording = table.wording();
        this.rowsPerSheet = rowsPerSheet;
        out = new BufferedOutputStream(Files.newOutputStream(file));
        workbook = new Workbook(out, "hengce", null);
        sheet = new SheetRows(workbook.newWorksheet(wording.say("sheet.decisions")), columns);
    }

    @Override
    public void add(RowDecision one) throws IOException {
        if (sheet.rows() == rowsPerSheet) {
            endDecisions();
            sheets++;
            sheet = new SheetRows(workbook.newWorksheet(wording.say("sheet.decisions") + " " + sheets), columns);
        }
        sheet.add(columns.stream().map(column -> column.cell().apply(one)).toList());
    }

    @Override
    public void finish(RunFacts facts) throws IOException {
        endDecisions();
        if (!facts.badRows().isEmpty()) {
            badRows(facts.badRows());
        }
        about(facts.about());
        workbook.finish();
        out.close();
        SteadyArchive.settle(file);
    }

    /** A workbook that was not finished is of no use: nothing more is written to it. */
    @Override
    public void close() throws IOException {
        out.close();
    }

    private void endDecisions() throws IOException {
        sheet.colourOutcomes(DecisionColumns.OUTCOME, wording);
        sheet.finish();
    }

    private void badRows(List<BadRow> badRows) throws IOException {
        var names = BadRowsText.headers(wording);
        var headers = List.of(
                Column.count(names.get(0)),
                Column.text(names.get(1), 24),
                Column.text(names.get(2), 32),
                Column.text(names.get(3), 34),
                Column.text(names.get(4), 80));
        var rows = new SheetRows(workbook.newWorksheet(wording.say("sheet.bad.rows")), headers);
        var problems = badRows.stream().flatMap(row -> row.problems().stream()).toList();
        for (var problem : problems.subList(0, Math.min(problems.size(), rowsPerSheet - 1))) {
            rows.add(cells(problem));
        }
        rows.finish();
    }

    private List<Value> cells(CellProblem problem) {
        var cells = new ArrayList<Value>();
        cells.add(Value.of(problem.row()));
        BadRowsText.texts(problem, wording).forEach(text -> cells.add(Value.of(text)));
        return cells;
    }

    private void about(List<Fact> facts) throws IOException {
        var headers = List.of(Column.text(wording.say("fact"), 26), Column.text(wording.say("value"), 80));
        var rows = new SheetRows(workbook.newWorksheet(wording.say("sheet.about")), headers);
        for (var fact : facts) {
            rows.add(List.of(Value.of(fact.name()), Value.of(fact.value())));
        }
        rows.finish();
    }
}
