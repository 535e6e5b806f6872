package io.hengce.simulation.report.excel;

import io.hengce.simulation.diff.Figures;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.diff.Share;
import io.hengce.simulation.diff.Tally;
import io.hengce.simulation.diff.Verdict;
import io.hengce.simulation.report.Wording;
import java.util.List;

/** The page to be read first: the verdict, figures with their denominators, the outcome matrix, and what was compared. */
final class VerdictSheet {

    static final int FIRST = 1;
    static final int LAST = 7;

    private static final Look SECTION = Look.TEXT.asBold().size(12);
    private static final Look HEADER = Look.TEXT.asBold().fill(Look.HEAD).lined();
    private static final Look POINTS = Look.COUNT.format("+0.00;−0.00;0.00").lined();

    private final RegressionReport report;
    private final Wording wording;

    VerdictSheet(RegressionReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    void write(Page page, List<String> passed) {
        page.sheet().setDisplayGridlines(false);
        page.width(0, 2);
        page.width(FIRST, 26);
        for (var column = FIRST + 1; column <= LAST; column++) {
            page.width(column, 17);
        }
        var row = banner(page, passed);
        row = figures(page, row + 1);
        row = new MatrixBlock(report, wording).write(page, row + 1);
        new AboutBlock(report, wording).write(page, row + 1);
        page.print(1);
    }

    private int banner(Page page, List<String> passed) {
        page.text(
                0,
                FIRST,
                wording.say("title") + " · " + report.baseline().source() + " → "
                        + report.candidate().source(),
                Look.TEXT.colour(Look.MUTED));
        page.text(
                1,
                FIRST,
                wording.in(report.candidate().name()),
                Look.TEXT.asBold().size(18));
        page.height(1, 30);
        var mood = !passed.isEmpty() ? Look.RED : report.same() ? "1A7F37" : Look.BLUE;
        var sentence = Look.TEXT.size(11).wrapped().indented().fill(Look.tint(mood, 0.1));
        page.spread(2, FIRST, LAST, wording.in(Verdict.of(report)), sentence);
        var row = 3;
        for (var limit : passed) {
            page.text(
                    row++,
                    FIRST,
                    wording.say("limit.passed", limit),
                    Look.TEXT.asBold().colour(Look.RED));
        }
        var badRows = report.samples().badRows().size();
        if (badRows > 0) {
            var text = wording.say("bad.rows.left.out", wording.number(badRows));
            page.text(row++, FIRST, text, Look.TEXT.asBold().colour(Look.RED));
        }
        return row;
    }

    private int figures(Page page, int from) {
        var row = from;
        page.text(row, FIRST, wording.say("figures.title"), SECTION);
        page.height(row++, 24);
        page.height(row, 22);
        page.text(row, FIRST, "", HEADER);
        page.text(row, FIRST + 1, wording.say("baseline"), HEADER.right());
        page.text(row, FIRST + 2, wording.say("candidate"), HEADER.right());
        page.text(row, FIRST + 3, wording.say("figure.move"), HEADER.right());
        page.spread(row++, FIRST + 4, LAST, wording.say("figure.counted"), HEADER.indented());
        var matrix = report.matrix();
        var changes = report.changes();
        rate(page, row++, "figure.approval", new Move(matrix.baselineApproval(), matrix.candidateApproval()));
        if (report.samples().label().isPresent()) {
            rate(page, row++, "figure.bad", new Move(report.baselineBadRate(), report.candidateBadRate()));
        }
        var kinds = wording.say(
                "figure.changed.kinds",
                wording.number(changes.outcome()),
                wording.number(changes.reasons()),
                wording.number(changes.outputs()),
                wording.number(changes.reviews()),
                wording.number(changes.shadows()));
        var share = new Share(changes.any(), matrix.total().count());
        count(
                page,
                row,
                "figure.changed",
                changes.any(),
                wording.fraction(share) + " = " + Figures.percent(share) + " · " + kinds);
        row++;
        swap(page, row++, "figure.swap.in", matrix.swapIn());
        swap(page, row++, "figure.swap.out", matrix.swapOut());
        if (report.baseline().faults() + report.candidate().faults() > 0) {
            count(page, row, "figure.faults", report.candidate().faults(), wording.say("figure.faults.note"));
            page.count(row++, FIRST + 1, report.baseline().faults(), Look.COUNT.lined());
        }
        return row;
    }

    private void rate(Page page, int row, String key, Move move) {
        name(page, row, key);
        page.rate(row, FIRST + 1, move.before.rate(), Look.PERCENT.lined());
        page.rate(row, FIRST + 2, move.after.rate(), Look.PERCENT.asBold().lined());
        page.rate(row, FIRST + 3, move.before.pointsTo(move.after), pointed());
        note(page, row, wording.fraction(move.before) + " → " + wording.fraction(move.after));
    }

    /** Percentage points with their sign. */
    private Look pointed() {
        var sign = wording.say("points", "").strip();
        return POINTS.format("+0.00\" %1$s\";−0.00\" %1$s\";0.00\" %1$s\"".formatted(sign));
    }

    private void swap(Page page, int row, String key, Tally tally) {
        count(page, row, key, tally.count(), wording.badRate(tally));
    }

    private void count(Page page, int row, String key, long count, String note) {
        name(page, row, key);
        page.text(row, FIRST + 1, "", Look.TEXT.lined());
        page.count(row, FIRST + 2, count, Look.COUNT.asBold().lined());
        page.text(row, FIRST + 3, "", Look.TEXT.lined());
        note(page, row, note);
    }

    private void name(Page page, int row, String key) {
        page.text(row, FIRST, wording.say(key), Look.TEXT.lined());
        page.height(row, 20);
    }

    private void note(Page page, int row, String text) {
        page.spread(
                row, FIRST + 4, LAST, text, Look.TEXT.colour(Look.MUTED).lined().indented());
    }

    private record Move(Share before, Share after) {}
}
