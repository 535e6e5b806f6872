package io.hengce.simulation.report.excel;

import io.hengce.flow.text.Language;
import io.hengce.simulation.diff.NodeCount;
import io.hengce.simulation.diff.ReasonMove;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.diff.Share;
import io.hengce.simulation.report.Wording;
import io.hengce.simulation.samples.CellProblem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A regression as a workbook: the verdict on one page, then every changed case, reason move, node and bad row as tables that filter.
 * Nothing in it is a formula. The same report gives the same bytes.
 */
public final class RegressionWorkbook {

    /** So many rows of a sheet are in memory. */
    private static final int WINDOW = 200;

    private static final int LIMIT = SpreadsheetVersion.EXCEL2007.getMaxRows() - Table.FIRST;

    private final RegressionReport report;
    private final Wording wording;
    private final SXSSFWorkbook workbook;
    private final Looks looks;

    private RegressionWorkbook(RegressionReport report, Language language, SXSSFWorkbook workbook) {
        this.report = report;
        this.wording = new Wording(language, report.words());
        this.workbook = workbook;
        this.looks = new Looks(workbook, language);
    }

    /** @param passed the limits that the regression passed, as the user wrote them */
    public static void write(RegressionReport report, Language language, List<String> passed, Path file)
            throws IOException {
        write(report, language, passed, file, LIMIT);
    }

    /** @param limit what one table shows at most */
    static void write(RegressionReport report, Language language, List<String> passed, Path file, int limit)
            throws IOException {
        try (var workbook = new SXSSFWorkbook(WINDOW);
                var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new RegressionWorkbook(report, language, workbook).sheets(passed, limit);
            workbook.write(out);
        }
        SteadyArchive.settle(file);
    }

    private void sheets(List<String> passed, int limit) {
        new VerdictSheet(report, wording).write(page("sheet.verdict"), passed);
        if (!report.same()) {
            new CasesSheet(report, wording).write(page("sheet.cases"), limit);
        }
        moves(limit);
        if (!report.same()) {
            nodes(limit);
        }
        badRows(limit);
    }

    private void moves(int limit) {
        var moving = report.moves().stream().filter(move -> !move.stays()).toList();
        if (moving.isEmpty()) {
            return;
        }
        var staying = report.moves().stream()
                .filter(ReasonMove::stays)
                .mapToLong(ReasonMove::count)
                .sum();
        var total = report.matrix().total().count();
        List<TableColumn<ReasonMove>> columns = List.of(
                TableColumn.<ReasonMove>text(
                                wording.say("code"), 26, move -> move.baseline().orElse(""))
                        .in(wording.say("moves.from")),
                TableColumn.<ReasonMove>text(
                                wording.say("wording"),
                                38,
                                move -> reason(move.baseline().orElse("")))
                        .in(wording.say("moves.from")),
                TableColumn.<ReasonMove>text(
                                wording.say("code"),
                                26,
                                move -> move.candidate().orElse(""))
                        .in(wording.say("moves.to")),
                TableColumn.<ReasonMove>text(
                                wording.say("wording"),
                                38,
                                move -> reason(move.candidate().orElse("")))
                        .in(wording.say("moves.to")),
                TableColumn.count(wording.say("cases"), 14, ReasonMove::count),
                TableColumn.rate(wording.say("share.of.all"), 12, move -> new Share(move.count(), total).rate()));
        var page = page("sheet.moves");
        new Table<>(wording.say("moves.title"), wording.say("moves.hint", wording.number(staying)), columns)
                .write(page, first(moving, limit));
        Bars.over(page, Table.column(4, moving.size()));
    }

    private String reason(String code) {
        return code.isEmpty() ? wording.say("no.reason") : wording.reason(code);
    }

    private void nodes(int limit) {
        var changed = report.changes().any();
        List<TableColumn<NodeCount>> columns = List.of(
                TableColumn.text(wording.say("node"), 30, node -> nodeName(node.node())),
                TableColumn.text("id", 24, NodeCount::node),
                TableColumn.text(wording.say("what"), 34, node -> wording.what(node.node(), node.what())),
                TableColumn.count(wording.say("cases"), 14, NodeCount::cases),
                TableColumn.rate(wording.say("share.of.changed"), 12, node -> new Share(node.cases(), changed).rate()),
                TableColumn.count(wording.say("outcome.changed"), 14, NodeCount::outcome));
        var page = page("sheet.nodes");
        new Table<>(wording.say("nodes.title"), wording.say("nodes.hint"), columns)
                .write(page, first(report.firstDifferences(), limit));
        Bars.over(page, Table.column(3, report.firstDifferences().size()));
    }

    private String nodeName(String id) {
        return id.isEmpty() ? wording.say("node.none") : wording.node(id);
    }

    private void badRows(int limit) {
        var rows = report.samples().badRows();
        if (rows.isEmpty()) {
            return;
        }
        List<TableColumn<CellProblem>> columns = List.of(
                TableColumn.count(wording.say("row"), 10, CellProblem::row),
                TableColumn.text(wording.say("column"), 24, CellProblem::column),
                TableColumn.text(wording.say("value"), 32, CellProblem::value),
                TableColumn.text(
                        wording.say("code"), 34, problem -> problem.diagnostic().code()),
                TableColumn.text(
                        wording.say("why"),
                        70,
                        problem -> wording.in(problem.diagnostic().message())));
        var problems = rows.stream().flatMap(row -> row.problems().stream()).toList();
        new Table<>(wording.say("bad.rows.title", wording.number(rows.size())), wording.say("bad.rows.hint"), columns)
                .write(page("sheet.bad.rows"), first(problems, limit));
    }

    private Page page(String key) {
        return new Page(workbook.createSheet(wording.say(key)), looks);
    }

    private static <T> List<T> first(List<T> all, int limit) {
        return all.subList(0, Math.min(all.size(), limit));
    }
}
