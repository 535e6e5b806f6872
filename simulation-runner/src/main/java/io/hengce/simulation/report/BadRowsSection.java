package io.hengce.simulation.report;

import io.hengce.simulation.samples.CellProblem;
import io.hengce.simulation.samples.SampleRow.BadRow;
import java.util.List;

/** The rows that are no application: row, column, value and why. */
final class BadRowsSection {

    private static final int SHOWN = 200;

    private final List<BadRow> badRows;
    private final Wording wording;

    BadRowsSection(List<BadRow> badRows, Wording wording) {
        this.badRows = badRows;
        this.wording = wording;
    }

    void write(Html html) {
        if (badRows.isEmpty()) {
            return;
        }
        html.open("section").element("h2", "", wording.say("bad.rows.title", wording.number(badRows.size())));
        var problems = badRows.stream().flatMap(bad -> bad.problems().stream()).toList();
        if (problems.size() > SHOWN) {
            html.element("p", "capped", wording.say("capped", wording.number(SHOWN), wording.number(problems.size())));
        }
        html.open("div", "class", "scroll tall")
                .open("table", "class", "list")
                .open("thead")
                .open("tr");
        html.element("th", "number", wording.say("row"));
        html.element("th", "", wording.say("column"));
        html.element("th", "", wording.say("value"));
        html.element("th", "", wording.say("why"));
        html.close("tr").close("thead").open("tbody");
        problems.stream().limit(SHOWN).forEach(problem -> row(html, problem));
        html.close("tbody").close("table").close("div").close("section").line();
    }

    private void row(Html html, CellProblem problem) {
        html.open("tr").element("td", "number", wording.number(problem.row()));
        html.element("td", "", problem.column());
        html.open("td").element("code", "", problem.value()).close("td");
        html.open("td").text(wording.in(problem.diagnostic().message())).text(" ");
        html.element("code", "id", problem.diagnostic().code())
                .close("td")
                .close("tr")
                .line();
    }
}
