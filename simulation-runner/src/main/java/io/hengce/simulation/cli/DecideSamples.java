package io.hengce.simulation.cli;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.json.DecisionJson;
import io.hengce.simulation.diff.Figures;
import io.hengce.simulation.run.SampleRun.RowDecision;
import io.hengce.simulation.samples.LabelColumn;
import io.hengce.simulation.samples.SampleFile;
import io.hengce.simulation.samples.SampleRow;
import io.hengce.simulation.samples.SampleRow.BadRow;
import io.hengce.simulation.samples.SampleRow.Broken;
import io.hengce.simulation.samples.SampleRow.Sample;
import java.util.List;
import java.util.Optional;

/** Decides the rows of a sample set, a decision a line. */
final class DecideSamples {

    private final Session session;
    private final Console console;
    private final SampleOptions samples;
    private final Optional<LabelColumn> label;

    DecideSamples(Session session, Console console, SampleOptions samples) {
        this(session, console, samples, Optional.empty());
    }

    DecideSamples(Session session, Console console, SampleOptions samples, Optional<LabelColumn> label) {
        this.session = session;
        this.console = console;
        this.samples = samples;
        this.label = label;
    }

    /** The application in one row. */
    Application find(LoadedFlow loaded, long number) {
        var file = open(loaded);
        try (var rows = file.rows()) {
            while (rows.hasNext()) {
                var row = rows.next();
                if (row.row() == number) {
                    return row.accept(new TheRow(console));
                }
            }
        }
        throw CommandStopped.failure(List.of(), "row.none", number);
    }

    int all(LoadedFlow loaded, TraceDepth depth) {
        var file = open(loaded);
        var badRows = new BadRows(console, samples.allowBadRows());
        var outcomes = new OutcomeCounts();
        var progress = new Progress(session, console);
        var telling = badRows.<RowDecision>besides(result -> {
            console.result(DecisionJson.write(result.decision()).stripTrailing());
            outcomes.add(result.decision());
        });
        progress.during(run -> console.problems(run.decide(file, loaded.decider(depth), progress.counting(telling))));
        console.note("decide.all.done", Figures.number(outcomes.total()), outcomes.text(console), badRows.count());
        return badRows.tooMany() ? ExitCode.FAILURE : ExitCode.DONE;
    }

    private SampleFile open(LoadedFlow loaded) {
        return samples.open(console, label, loaded.document().dictionary()).get(0);
    }

    /** The row that was asked for must be an application. */
    private record TheRow(Console console) implements SampleRow.Cases<Application> {
        @Override
        public Application sample(Sample sample) {
            return sample.application();
        }

        @Override
        public Application badRow(BadRow badRow) {
            badRow.problems().forEach(console::problem);
            throw CommandStopped.failure(List.of(), "row.bad", badRow.row());
        }

        @Override
        public Application broken(Broken broken) {
            console.problem(broken.problem());
            throw CommandStopped.failure(List.of(), "row.bad", broken.row());
        }
    }
}
