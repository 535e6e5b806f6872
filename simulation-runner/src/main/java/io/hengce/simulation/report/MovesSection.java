package io.hengce.simulation.report;

import io.hengce.simulation.diff.Figures;
import io.hengce.simulation.diff.ReasonMove;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.diff.Share;
import java.util.List;
import java.util.Optional;

/** The migration of primary reasons, those that move first. */
final class MovesSection {

    private static final int SHOWN = 60;

    private final RegressionReport report;
    private final Wording wording;

    MovesSection(RegressionReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    void write(Html html) {
        var moving = report.moves().stream().filter(move -> !move.stays()).toList();
        var staying = report.moves().stream()
                .filter(ReasonMove::stays)
                .mapToLong(ReasonMove::count)
                .sum();
        html.open("section").element("h2", "", wording.say("moves.title"));
        html.element("p", "hint", wording.say("moves.hint", wording.number(staying)));
        if (!moving.isEmpty()) {
            table(html, moving.stream().limit(SHOWN).toList());
        }
        if (moving.size() > SHOWN) {
            html.element("p", "capped", wording.say("capped", wording.number(SHOWN), wording.number(moving.size())));
        }
        html.close("section").line();
    }

    private void table(Html html, List<ReasonMove> moves) {
        html.open("div", "class", "scroll")
                .open("table", "class", "list")
                .open("thead")
                .open("tr");
        html.element("th", "", wording.say("moves.from"));
        html.element("th", "", wording.say("moves.to"));
        html.element("th", "number", wording.say("cases"));
        html.element("th", "number", wording.say("share.of.all"));
        html.close("tr").close("thead").open("tbody");
        for (var move : moves) {
            html.open("tr");
            reason(html, move.baseline(), "gone");
            reason(html, move.candidate(), "new");
            html.element("td", "number", wording.number(move.count()));
            var share = new Share(move.count(), report.matrix().total().count());
            html.element("td", "number", Figures.percent(share)).close("tr").line();
        }
        html.close("tbody").close("table").close("div");
    }

    private void reason(Html html, Optional<String> code, String look) {
        html.open("td");
        if (code.isPresent()) {
            html.element("span", "chip " + look, code.get()).text(" ").text(wording.reason(code.get()));
        } else {
            html.element("span", "nothing", wording.say("no.reason"));
        }
        html.close("td");
    }
}
