package io.hengce.simulation.report;

import io.hengce.flow.value.Outcome;
import io.hengce.simulation.diff.Figures;
import io.hengce.simulation.diff.OutcomeMatrix;
import io.hengce.simulation.diff.Share;
import io.hengce.simulation.diff.Tally;
import java.util.Locale;

/** The 3x3 outcome matrix as a coloured grid: what became stricter, what looser; a cell leads to its cases. */
final class MatrixSection {

    private final OutcomeMatrix matrix;
    private final Wording wording;

    MatrixSection(OutcomeMatrix matrix, Wording wording) {
        this.matrix = matrix;
        this.wording = wording;
    }

    /** The anchor of the cases of one cell. */
    static String anchor(Outcome from, Outcome to) {
        return from.name().toLowerCase(Locale.ROOT) + "-" + to.name().toLowerCase(Locale.ROOT);
    }

    void write(Html html) {
        html.open("section").element("h2", "", wording.say("matrix.title"));
        html.element("p", "hint", wording.say("matrix.hint"));
        html.open("table", "class", "matrix").open("thead").open("tr");
        html.element("th", "corner", wording.say("matrix.corner"));
        for (var to : Outcome.values()) {
            html.open("th", "scope", "col").text(wording.outcome(to)).close("th");
        }
        html.element("th", "sum", wording.say("sum")).close("tr").close("thead").open("tbody");
        for (var from : Outcome.values()) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .text(wording.outcome(from))
                    .close("th");
            for (var to : Outcome.values()) {
                cell(html, from, to);
            }
            total(html, matrix.baseline(from));
            html.close("tr").line();
        }
        html.open("tr").element("th", "sum", wording.say("sum"));
        for (var to : Outcome.values()) {
            total(html, matrix.candidate(to));
        }
        total(html, matrix.total());
        html.close("tr").close("tbody").close("table").close("section").line();
    }

    private void cell(Html html, Outcome from, Outcome to) {
        var tally = matrix.cell(from, to);
        html.open("td", "class", look(from, to));
        var linked = from != to && tally.count() > 0;
        if (linked) {
            html.open("a", "href", "#" + anchor(from, to));
        }
        figures(html, tally);
        if (linked) {
            html.close("a");
        }
        html.close("td");
    }

    private void total(Html html, Tally tally) {
        html.open("td", "class", "sum");
        figures(html, tally);
        html.close("td");
    }

    private void figures(Html html, Tally tally) {
        html.element("b", "", wording.number(tally.count()));
        html.element(
                "span",
                "share",
                Figures.percent(new Share(tally.count(), matrix.total().count())));
        var bad = tally.badRate();
        if (bad.whole() > 0) {
            html.element("span", "bad", wording.say("matrix.bad", Figures.percent(bad)));
        }
    }

    /** Stricter is red, looser is blue, deeper the more there are. */
    private String look(Outcome from, Outcome to) {
        if (from == to) {
            return "stays";
        }
        var shade = Shade.of(matrix, from, to);
        if (shade == 0) {
            return "none";
        }
        return shade > 0 ? "stricter s" + shade : "looser s" + -shade;
    }
}
