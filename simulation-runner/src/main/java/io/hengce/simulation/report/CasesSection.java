package io.hengce.simulation.report;

import io.hengce.flow.value.Outcome;
import io.hengce.simulation.diff.ChangedCase;
import io.hengce.simulation.diff.RegressionReport;
import java.util.List;

/** The changed cases, grouped by what became of the outcome; each group shows a limited number and says so. */
final class CasesSection {

    private static final int SHOWN = 200;
    private static final int OPEN = 50;
    private static final String SAME_OUTCOME = "same-outcome";

    private final RegressionReport report;
    private final Wording wording;

    CasesSection(RegressionReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    void write(Html html) {
        if (report.same()) {
            return;
        }
        html.open("section").element("h2", "", wording.say("cases.title"));
        for (var from : Outcome.values()) {
            for (var to : Outcome.values()) {
                if (from != to) {
                    group(
                            html,
                            MatrixSection.anchor(from, to),
                            wording.outcome(from) + " → " + wording.outcome(to),
                            of(from, to));
                }
            }
        }
        var others = report.cases().stream()
                .filter(changed -> !changed.outcomeChanged())
                .toList();
        group(html, SAME_OUTCOME, wording.say("cases.same.outcome"), others);
        html.close("section").line();
    }

    private List<ChangedCase> of(Outcome from, Outcome to) {
        return report.cases().stream()
                .filter(changed -> changed.baseline().outcome() == from
                        && changed.candidate().outcome() == to)
                .toList();
    }

    private void group(Html html, String anchor, String title, List<ChangedCase> cases) {
        if (cases.isEmpty()) {
            return;
        }
        var shut = anchor.equals(SAME_OUTCOME) && cases.size() > OPEN;
        html.open("details", "open", shut ? "" : "open");
        html.open("summary").text(title).text(" ");
        html.element("span", "count", wording.number(cases.size())).close("summary");
        if (cases.size() > SHOWN) {
            html.element("p", "capped", wording.say("capped", wording.number(SHOWN), wording.number(cases.size())));
        }
        html.open("div", "class", "scroll tall", "id", anchor)
                .open("table", "class", "list cases")
                .open("thead")
                .open("tr");
        html.element("th", "number", wording.say("row"));
        html.element("th", "", wording.say("application"));
        html.element("th", "", wording.say("reasons"));
        html.element("th", "", wording.say("first.difference"));
        html.element("th", "", wording.say("baseline") + " → " + wording.say("candidate"));
        html.element("th", "", wording.say("outputs.changed"));
        html.close("tr").close("thead").open("tbody").line();
        var row = new CaseRow(report.samples().label().isPresent(), wording);
        cases.stream().limit(SHOWN).forEach(changed -> row.write(html, changed));
        html.close("tbody").close("table").close("div").close("details").line();
    }
}
