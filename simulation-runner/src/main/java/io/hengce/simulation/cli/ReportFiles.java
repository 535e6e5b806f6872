package io.hengce.simulation.cli;

import io.hengce.flow.text.Language;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.report.HtmlReport;
import io.hengce.simulation.report.RegressionJson;
import io.hengce.simulation.report.excel.RegressionWorkbook;
import java.nio.file.Path;
import java.util.List;

/** The files of a report. */
record ReportFiles(Path html, Path workbook, Path json) {

    static ReportFiles in(Path folder) {
        return new ReportFiles(
                folder.resolve("regression.html"),
                folder.resolve("regression.xlsx"),
                folder.resolve("regression.json"));
    }

    void write(RegressionReport report, Language language, List<String> passed) {
        OutputFile.write(html, HtmlReport.write(report, language, passed));
        OutputFile.draft(workbook, draft -> RegressionWorkbook.write(report, language, passed, draft));
        OutputFile.write(json, writer -> RegressionJson.write(report, writer));
    }

    /** Every changed case, one a line. */
    static Path writeCases(Path file, RegressionReport report) {
        return OutputFile.write(file, writer -> {
            for (var changed : report.cases()) {
                writer.append(RegressionJson.line(changed)).append('\n');
            }
        });
    }
}
