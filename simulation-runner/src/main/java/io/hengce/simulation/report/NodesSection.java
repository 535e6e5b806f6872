package io.hengce.simulation.report;

import io.hengce.simulation.diff.Figures;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.diff.Share;

/** Where the changed cases part first, node by node. */
final class NodesSection {

    private final RegressionReport report;
    private final Wording wording;

    NodesSection(RegressionReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    void write(Html html) {
        if (report.same()) {
            return;
        }
        html.open("section").element("h2", "", wording.say("nodes.title"));
        html.element("p", "hint", wording.say("nodes.hint"));
        html.open("div", "class", "scroll")
                .open("table", "class", "list")
                .open("thead")
                .open("tr");
        html.element("th", "", wording.say("node"));
        html.element("th", "", wording.say("what"));
        html.element("th", "number", wording.say("cases"));
        html.element("th", "number", wording.say("share.of.changed"));
        html.element("th", "number", wording.say("outcome.changed"));
        html.close("tr").close("thead").open("tbody");
        var changed = report.changes().any();
        for (var node : report.firstDifferences()) {
            html.open("tr").open("td");
            name(html, wording, node.node());
            html.close("td").element("td", "", wording.what(node.node(), node.what()));
            html.element("td", "number", wording.number(node.cases()));
            html.element("td", "number", Figures.percent(new Share(node.cases(), changed)));
            html.element("td", "number", wording.number(node.outcome()));
            html.close("tr").line();
        }
        html.close("tbody").close("table").close("div").close("section").line();
    }

    /** A node's name and its id beside it. */
    static void name(Html html, Wording wording, String node) {
        var label = node.isEmpty() ? wording.say("node.none") : wording.node(node);
        if (!label.isEmpty()) {
            html.text(label).text(" ");
        }
        html.element("code", "id", node);
    }
}
