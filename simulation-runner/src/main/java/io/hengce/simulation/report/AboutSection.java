package io.hengce.simulation.report;

import io.hengce.simulation.diff.FlowSide;
import io.hengce.simulation.diff.RegressionReport;

/** What was compared, exactly enough to do it again. */
final class AboutSection {

    private final RegressionReport report;
    private final Wording wording;

    AboutSection(RegressionReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    void write(Html html) {
        html.open("section", "class", "about")
                .element("h2", "", wording.say("about.title"))
                .open("dl");
        side(html, wording.say("baseline"), report.baseline());
        side(html, wording.say("candidate"), report.candidate());
        var samples = report.samples();
        entry(html, wording.say("about.samples"), samples.name(), "SHA-256 " + samples.sha256());
        samples.label()
                .ifPresent(label -> entry(
                        html,
                        wording.say("about.label"),
                        wording.say("about.label.text", label.name(), label.bad()),
                        wording.say("about.label.note")));
        var outputs = report.outputs();
        if (!outputs.onlyBaseline().isEmpty()) {
            entry(html, wording.say("about.only.baseline"), String.join(", ", outputs.onlyBaseline()), "");
        }
        if (!outputs.onlyCandidate().isEmpty()) {
            entry(html, wording.say("about.only.candidate"), String.join(", ", outputs.onlyCandidate()), "");
        }
        html.close("dl")
                .element("p", "hint", wording.say("about.compared"))
                .close("section")
                .line();
    }

    private void side(Html html, String name, FlowSide side) {
        entry(
                html,
                name,
                "%s · %s · %s".formatted(side.source(), wording.in(side.name()), side.engine()),
                "%s@%s · SHA-256 %s"
                        .formatted(
                                side.flow().id(),
                                side.flow().revision(),
                                side.flow().hash()));
    }

    private void entry(Html html, String name, String text, String small) {
        html.element("dt", "", name).open("dd").text(text);
        html.element("code", "id", small).close("dd").line();
    }
}
