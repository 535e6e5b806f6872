package io.hengce.simulation.cli;

import io.hengce.simulation.diff.DecidedPair;
import io.hengce.simulation.diff.Regression;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.diff.SampleSet;
import io.hengce.simulation.run.SampleRun.Side;
import io.hengce.simulation.samples.LabelColumn;
import java.util.List;
import java.util.Optional;

/** Runs both flows over the sample set; stops where more rows are bad than allowed, for a comparison that leaves out rows says less than it seems to. */
final class RegressionJob {

    private final Session session;
    private final Console console;
    private final SampleOptions samples;
    private final Optional<LabelColumn> label;

    RegressionJob(Session session, Console console, SampleOptions samples, Optional<LabelColumn> label) {
        this.session = session;
        this.console = console;
        this.samples = samples;
        this.label = label;
    }

    RegressionReport run(DecidingFlow baseline, DecidingFlow candidate) {
        var before = baseline.flow().document();
        var after = candidate.flow().document();
        var files = samples.open(console, label, before.dictionary(), after.dictionary());
        var regression = new Regression(before, after);
        var badRows = new BadRows(console, samples.allowBadRows());
        var collecting = new Collecting(regression);
        var taking = badRows.besides(collecting::add);
        var progress = new Progress(session, console);
        var old = new Side(files.get(0), baseline.decider());
        var now = new Side(files.get(1), candidate.decider());
        progress.during(run -> console.problems(run.compare(old, now, progress.counting(taking))));
        if (badRows.tooMany()) {
            throw CommandStopped.failure(List.of(), "regress.bad.rows", badRows.count(), samples.allowBadRows());
        }
        var set = new SampleSet(files.get(0).name(), files.get(0).sha256(), label, badRows.rows());
        var found = regression.report(
                baseline.flow().side(collecting.baselineEngine),
                candidate.flow().side(collecting.candidateEngine),
                set);
        warnOfLabel(found);
        return found;
    }

    private void warnOfLabel(RegressionReport found) {
        var total = found.matrix().total();
        if (label.isPresent() && total.bad() == 0) {
            console.note("label.never.bad", label.get().name(), label.get().bad());
        }
    }

    /** Takes the decided rows in their order. */
    private static final class Collecting {
        private final Regression regression;
        private String baselineEngine = "";
        private String candidateEngine = "";

        private Collecting(Regression regression) {
            this.regression = regression;
        }

        private void add(DecidedPair pair) {
            baselineEngine = pair.baseline().engine();
            candidateEngine = pair.candidate().engine();
            regression.add(pair);
        }
    }
}
