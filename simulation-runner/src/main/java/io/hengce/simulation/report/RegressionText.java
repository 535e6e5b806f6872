package io.hengce.simulation.report;

import io.hengce.flow.text.Language;
import io.hengce.flow.value.Outcome;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.diff.Tally;
import io.hengce.simulation.diff.Verdict;
import io.hengce.simulation.page.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A regression in a few lines for a terminal: verdict, matrix, and where the changes come from. */
public final class RegressionText {

    private static final int SHOWN = 8;
    private static final int CELL = 12;

    private final RegressionReport report;
    private final Wording wording;

    private RegressionText(RegressionReport report, Language language) {
        this.report = report;
        this.wording = new Wording(language, report.words());
    }

    public static List<String> lines(RegressionReport report, Language language) {
        return new RegressionText(report, language).lines();
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(wording.in(Verdict.of(report)));
        if (report.same()) {
            return lines;
        }
        lines.add("");
        matrix(lines);
        lines.add("");
        lines.add(wording.say("nodes.title"));
        report.firstDifferences().stream()
                .limit(SHOWN)
                .forEach(node -> lines.add(count(node.cases()) + "  " + wording.node(node.node()) + " [" + node.node()
                        + "] " + wording.what(node.node(), node.what())));
        more(lines, report.firstDifferences().size());
        lines.add(wording.say("moves.title"));
        var moving = report.moves().stream().filter(move -> !move.stays()).toList();
        moving.stream()
                .limit(SHOWN)
                .forEach(move -> lines.add(
                        count(move.count()) + "  " + reason(move.baseline()) + " → " + reason(move.candidate())));
        more(lines, moving.size());
        return lines;
    }

    private void matrix(List<String> lines) {
        var head = new StringBuilder(pad(wording.say("matrix.corner"), CELL * 2));
        for (var to : Outcome.values()) {
            head.append(left(wording.outcome(to)));
        }
        lines.add(head.append(left(wording.say("sum"))).toString());
        for (var from : Outcome.values()) {
            var line = new StringBuilder(pad(wording.outcome(from), CELL * 2));
            for (var to : Outcome.values()) {
                line.append(left(number(report.matrix().cell(from, to))));
            }
            lines.add(line.append(left(number(report.matrix().baseline(from)))).toString());
        }
        var sums = new StringBuilder(pad(wording.say("sum"), CELL * 2));
        for (var to : Outcome.values()) {
            sums.append(left(number(report.matrix().candidate(to))));
        }
        lines.add(sums.append(left(number(report.matrix().total()))).toString());
    }

    private void more(List<String> lines, int size) {
        if (size > SHOWN) {
            lines.add("        … " + wording.say("more", wording.number(size - SHOWN)));
        }
    }

    private String number(Tally tally) {
        return wording.number(tally.count());
    }

    private String count(long count) {
        return "%8s".formatted(wording.number(count));
    }

    private String reason(Optional<String> code) {
        return code.map(present -> present + " " + wording.reason(present)).orElseGet(() -> wording.say("no.reason"));
    }

    private static String left(String text) {
        return Columns.right(" " + text, CELL);
    }

    private static String pad(String text, int width) {
        return Columns.left(text + " ", width);
    }
}
