package io.hengce.simulation.report;

import io.hengce.flow.value.Value;
import io.hengce.simulation.diff.ChangedCase;
import io.hengce.simulation.diff.Difference;
import io.hengce.simulation.samples.Performance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One changed case as a row of a table. */
final class CaseRow {

    /** The most that a row shows; the JSON has every reason. */
    private static final int CHIPS = 5;

    private static final int LONGEST = 200;

    private final boolean labelled;
    private final Wording wording;

    CaseRow(boolean labelled, Wording wording) {
        this.labelled = labelled;
        this.wording = wording;
    }

    void write(Html html, ChangedCase changed) {
        html.open("tr");
        html.element("td", "number", wording.number(changed.row()));
        html.open("td").element("code", "", changed.applicationId());
        if (labelled && changed.performance() != Performance.UNKNOWN) {
            var look = changed.performance().name().toLowerCase(Locale.ROOT);
            html.text(" ").element("span", "performance " + look, wording.performance(changed.performance()));
        }
        html.close("td").open("td");
        reasons(html, changed.baseline().reasons(), changed.candidate().reasons());
        html.close("td");
        changed.first().ifPresentOrElse(first -> first(html, first), () -> {
            html.open("td").close("td").open("td").close("td");
        });
        html.open("td");
        for (var output : changed.outputs()) {
            html.open("div", "class", "output")
                    .element("span", "field", named(output.field()))
                    .text(" ");
            values(html, value(output.baseline()), value(output.candidate()));
            html.close("div");
        }
        html.close("td").close("tr").line();
    }

    private void first(Html html, Difference first) {
        html.open("td");
        NodesSection.name(html, wording, first.node());
        html.element("div", "what", wording.what(first.node(), first.what()))
                .close("td")
                .open("td");
        values(html, wording.side(first, first.baseline()), wording.side(first, first.candidate()));
        html.close("td");
    }

    private void values(Html html, String before, String after) {
        html.element("span", "old", cut(before)).text(" → ");
        html.element("span", "now", cut(after));
    }

    /** A long list is not for a row; the JSON has it. */
    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private void reasons(Html html, List<String> before, List<String> after) {
        if (before.isEmpty() && after.isEmpty()) {
            html.element("span", "nothing", wording.say("no.reason"));
        }
        var shown = new ArrayList<Runnable>();
        before.stream()
                .filter(code -> !after.contains(code))
                .forEach(code -> shown.add(() -> chip(html, "gone", code)));
        after.forEach(code -> shown.add(() -> chip(html, before.contains(code) ? "kept" : "new", code)));
        shown.stream().limit(CHIPS).forEach(Runnable::run);
        if (shown.size() > CHIPS) {
            html.element("span", "nothing", wording.say("more", wording.number(shown.size() - CHIPS)));
        }
    }

    private String named(String field) {
        var label = wording.field(field);
        return label.isEmpty() ? field : label;
    }

    private String value(Value value) {
        return value.isMissing() ? wording.say("missing") : value.toString();
    }

    private void chip(Html html, String look, String code) {
        html.open("span", "class", "chip " + look, "title", wording.reason(code));
        html.text(code).close("span").text(" ");
    }
}
