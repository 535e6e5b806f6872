package io.hengce.simulation.report.decisions;

import io.hengce.flow.text.Language;
import io.hengce.simulation.diff.FlowWords;
import io.hengce.simulation.report.RegressionJson;
import io.hengce.simulation.report.Wording;
import io.hengce.simulation.report.excel.InertText;
import io.hengce.simulation.samples.CellProblem;
import io.hengce.simulation.samples.SampleRow.BadRow;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;

/** The rows that were not decided and everything that is wrong with them, for a file beside the decisions. */
public final class BadRowsText {

    private BadRowsText() {}

    /** A problem a row. */
    public static void csv(List<BadRow> rows, Language language, Writer writer) throws IOException {
        var wording = new Wording(language, FlowWords.of());
        var printer = new CSVPrinter(writer, CsvDecisions.FORMAT);
        printer.printRecord(headers(wording));
        for (var row : rows) {
            for (var problem : row.problems()) {
                printer.printRecord(Stream.concat(
                        Stream.of(Long.toString(problem.row())),
                        texts(problem, wording).stream().map(InertText::untyped)));
            }
        }
        printer.flush();
    }

    /** A row a line. */
    public static void jsonLines(List<BadRow> rows, Writer writer) throws IOException {
        for (var row : rows) {
            writer.append(RegressionJson.line(row)).append('\n');
        }
    }

    static List<String> headers(Wording wording) {
        return Stream.of("row", "column", "value", "code", "why")
                .map(wording::say)
                .toList();
    }

    /** All but the number of the row. */
    static List<String> texts(CellProblem problem, Wording wording) {
        var diagnostic = problem.diagnostic();
        return List.of(problem.column(), problem.value(), diagnostic.code(), wording.in(diagnostic.message()));
    }
}
