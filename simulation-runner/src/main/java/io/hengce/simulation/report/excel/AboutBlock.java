package io.hengce.simulation.report.excel;

import io.hengce.simulation.diff.FlowSide;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.report.Wording;

/** What was compared, exactly enough to do it again. */
final class AboutBlock {

    private static final Look NAME = Look.TEXT.colour(Look.MUTED).lined();

    private final RegressionReport report;
    private final Wording wording;
    private int row;

    AboutBlock(RegressionReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    void write(Page page, int from) {
        row = from;
        page.text(
                row,
                VerdictSheet.FIRST,
                wording.say("about.title"),
                Look.TEXT.asBold().size(12));
        page.height(row++, 24);
        side(page, wording.say("baseline"), report.baseline());
        side(page, wording.say("candidate"), report.candidate());
        var samples = report.samples();
        entry(page, wording.say("about.samples"), samples.name());
        entry(page, "", "SHA-256 " + samples.sha256());
        samples.label()
                .ifPresent(label -> entry(
                        page,
                        wording.say("about.label"),
                        wording.say("about.label.text", label.name(), label.bad()) + " · "
                                + wording.say("about.label.note")));
        var outputs = report.outputs();
        if (!outputs.onlyBaseline().isEmpty()) {
            entry(page, wording.say("about.only.baseline"), String.join(", ", outputs.onlyBaseline()));
        }
        if (!outputs.onlyCandidate().isEmpty()) {
            entry(page, wording.say("about.only.candidate"), String.join(", ", outputs.onlyCandidate()));
        }
        page.spread(
                row,
                VerdictSheet.FIRST,
                VerdictSheet.LAST,
                wording.say("about.compared"),
                Look.TEXT.colour(Look.MUTED).size(9).wrapped());
    }

    private void side(Page page, String name, FlowSide side) {
        entry(page, name, "%s · %s · %s".formatted(side.source(), wording.in(side.name()), side.engine()));
        var flow = side.flow();
        entry(page, "", "%s@%s · SHA-256 %s".formatted(flow.id(), flow.revision(), flow.hash()));
    }

    private void entry(Page page, String name, String text) {
        page.text(row, VerdictSheet.FIRST, name, NAME);
        page.spread(row, VerdictSheet.FIRST + 1, VerdictSheet.LAST, text, Look.TEXT.lined());
        page.height(row++, 18);
    }
}
