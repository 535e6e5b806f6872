package io.hengce.simulation.report.excel;

import io.hengce.flow.value.Outcome;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.diff.Share;
import io.hengce.simulation.diff.Tally;
import io.hengce.simulation.report.Shade;
import io.hengce.simulation.report.Wording;
import io.hengce.simulation.report.excel.Look.Edge;

/** The outcome matrix: a count, its share and the bad rate a cell, coloured by what became stricter and what looser. */
final class MatrixBlock {

    private static final int SIDE = Outcome.values().length;
    private static final String NOTHING = "AFB8C1";
    private static final double LIGHTEST = 0.07;
    private static final double STEP = 0.065;
    private static final Look COUNT = Look.COUNT.centred().asBold().size(14);
    private static final Look SMALL = Look.PERCENT.centred().size(9).colour(Look.MUTED);

    private final RegressionReport report;
    private final Wording wording;

    MatrixBlock(RegressionReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    int write(Page page, int from) {
        var row = from;
        page.text(
                row,
                VerdictSheet.FIRST,
                wording.say("matrix.title"),
                Look.TEXT.asBold().size(12));
        page.height(row++, 24);
        page.text(
                row++,
                VerdictSheet.FIRST,
                wording.say("matrix.colours"),
                Look.TEXT.colour(Look.MUTED).size(9));
        var head = Look.TEXT.asBold().fill(Look.HEAD);
        page.text(
                row,
                VerdictSheet.FIRST,
                wording.say("matrix.corner"),
                head.right().size(9));
        for (var to : Outcome.values()) {
            page.text(row, column(to), wording.outcome(to), head.centred());
        }
        page.text(row, VerdictSheet.FIRST + SIDE + 1, wording.say("sum"), head.centred());
        page.height(row++, 22);
        for (var before : Outcome.values()) {
            name(page, row, wording.outcome(before));
            for (var after : Outcome.values()) {
                cell(page, row, column(after), report.matrix().cell(before, after), fill(before, after));
            }
            cell(page, row, VerdictSheet.FIRST + SIDE + 1, report.matrix().baseline(before), "");
            row += height();
        }
        name(page, row, wording.say("sum"));
        for (var after : Outcome.values()) {
            cell(page, row, column(after), report.matrix().candidate(after), "");
        }
        cell(page, row, VerdictSheet.FIRST + SIDE + 1, report.matrix().total(), "");
        return row + height();
    }

    private static int column(Outcome outcome) {
        return VerdictSheet.FIRST + 1 + outcome.ordinal();
    }

    /** Rows of the sheet that one row of the matrix takes. */
    private int height() {
        return report.samples().label().isPresent() ? 3 : 2;
    }

    private void name(Page page, int row, String text) {
        page.text(row, VerdictSheet.FIRST, text, Look.TEXT.asBold().right());
        page.height(row, 24);
        for (var below = 1; below < height(); below++) {
            page.height(row + below, below == height() - 1 ? 17 : 13);
        }
    }

    private void cell(Page page, int row, int column, Tally tally, String fill) {
        var none = tally.count() == 0;
        var colour = none ? NOTHING : Look.INK;
        var small = SMALL.fill(fill).colour(none ? NOTHING : Look.MUTED);
        page.count(row, column, tally.count(), COUNT.fill(fill).colour(colour).edged(Edge.SIDES));
        var share = new Share(tally.count(), report.matrix().total().count());
        page.rate(row + 1, column, share.rate(), small.edged(height() == 2 ? Edge.TILE : Edge.SIDES));
        if (height() > 2) {
            var format = '"' + wording.say("matrix.bad", "") + "\"0.0%";
            page.rate(
                    row + 2,
                    column,
                    tally.badRate().rate(),
                    small.format(format).edged(Edge.TILE));
        }
    }

    /** Stricter is red, looser is blue, deeper the more there are. */
    private String fill(Outcome before, Outcome after) {
        if (before == after) {
            return Look.PALE;
        }
        var shade = Shade.of(report.matrix(), before, after);
        var tint = LIGHTEST + STEP * (Math.abs(shade) - 1);
        return shade == 0 ? Look.PALE : Look.tint(shade > 0 ? Look.RED : Look.BLUE, tint);
    }
}
