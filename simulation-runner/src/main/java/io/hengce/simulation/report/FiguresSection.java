package io.hengce.simulation.report;

import io.hengce.flow.value.Outcome;
import io.hengce.simulation.diff.Figures;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.diff.Share;
import io.hengce.simulation.diff.Tally;
import java.util.Locale;
import java.util.function.Function;

/** The key figures as cards, and the outcomes of both flows as bars. */
final class FiguresSection {

    private static final int BAR = 1000;

    private final RegressionReport report;
    private final Wording wording;

    FiguresSection(RegressionReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    void write(Html html) {
        var matrix = report.matrix();
        var changes = report.changes();
        var total = matrix.total().count();
        html.open("section", "class", "figures");
        card(
                html,
                "figure.changed",
                wording.number(changes.any()),
                Figures.percent(new Share(changes.any(), total)),
                wording.say(
                        "figure.changed.kinds",
                        wording.number(changes.outcome()),
                        wording.number(changes.reasons()),
                        wording.number(changes.outputs()),
                        wording.number(changes.reviews()),
                        wording.number(changes.shadows())));
        rate(html, "figure.approval", matrix.baselineApproval(), matrix.candidateApproval());
        if (report.samples().label().isPresent()) {
            rate(html, "figure.bad", report.baselineBadRate(), report.candidateBadRate());
        }
        swap(html, "figure.swap.in", matrix.swapIn());
        swap(html, "figure.swap.out", matrix.swapOut());
        if (report.baseline().faults() + report.candidate().faults() > 0) {
            var faults = wording.number(report.baseline().faults()) + " → "
                    + wording.number(report.candidate().faults());
            card(html, "figure.faults", faults, "", wording.say("figure.faults.note"));
        }
        html.close("section").line();
        bars(html, total);
    }

    private void rate(Html html, String key, Share before, Share after) {
        var move = before.pointsTo(after)
                .map(points -> wording.say("points", Figures.points(points)))
                .orElse("");
        var counted = wording.fraction(before) + " → " + wording.fraction(after);
        card(
                html,
                key,
                Figures.percent(before) + " → " + Figures.percent(after),
                "",
                move.isEmpty() ? counted : move + " · " + counted);
    }

    private void swap(Html html, String key, Tally tally) {
        card(html, key, wording.number(tally.count()), "", wording.badRate(tally));
    }

    private void card(Html html, String key, String figure, String beside, String note) {
        html.open("div", "class", "card");
        html.element("p", "name", wording.say(key));
        html.open("p", "class", "figure").text(figure);
        if (!beside.isEmpty()) {
            html.element("small", "", beside);
        }
        html.close("p");
        html.element("p", "note", note);
        html.close("div");
    }

    private void bars(Html html, long total) {
        html.open("section", "class", "bars");
        bar(html, wording.say("baseline"), outcome -> report.matrix().baseline(outcome), total);
        bar(html, wording.say("candidate"), outcome -> report.matrix().candidate(outcome), total);
        html.open("p", "class", "legend");
        for (var outcome : Outcome.values()) {
            html.element("span", "key " + outcome.name().toLowerCase(Locale.ROOT), wording.outcome(outcome));
        }
        html.close("p").close("section").line();
    }

    private void bar(Html html, String name, Function<Outcome, Tally> tally, long total) {
        html.element("p", "barname", name);
        html.open("svg", "viewBox", "0 0 " + BAR + " 26", "preserveAspectRatio", "none", "role", "img");
        var left = 0L;
        var counted = 0L;
        for (var outcome : Outcome.values()) {
            var count = tally.apply(outcome).count();
            counted += count;
            var width = total == 0 ? 0 : counted * BAR / total - left;
            html.open(
                    "rect",
                    "class",
                    outcome.name().toLowerCase(Locale.ROOT),
                    "x",
                    Long.toString(left),
                    "y",
                    "0",
                    "width",
                    Long.toString(width),
                    "height",
                    "26");
            html.element("title", "", wording.outcome(outcome) + " " + wording.fraction(new Share(count, total)));
            html.close("rect");
            left += width;
        }
        html.close("svg");
        html.open("p", "class", "barfigures");
        for (var outcome : Outcome.values()) {
            html.element(
                    "span", "", Figures.percent(new Share(tally.apply(outcome).count(), total)));
        }
        html.close("p");
    }
}
