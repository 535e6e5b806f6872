package io.hengce.simulation.cli;

import io.hengce.flow.decision.TraceDepth;
import io.hengce.simulation.diff.Figures;
import io.hengce.simulation.report.decisions.DecisionsFile;
import io.hengce.simulation.report.decisions.RunFacts;
import io.hengce.simulation.report.decisions.RunFacts.Fact;
import io.hengce.simulation.run.RowResult;
import io.hengce.simulation.run.SampleRun.RowDecision;
import io.hengce.simulation.samples.LabelColumn;
import io.hengce.simulation.samples.SampleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Decides every row of a sample set into a file; where more rows are bad than allowed there is no file. */
final class Simulation {

    private final Session session;
    private final Console console;
    private final SampleOptions samples;
    private final Optional<LabelColumn> label;

    Simulation(Session session, Console console, SampleOptions samples, Optional<LabelColumn> label) {
        this.session = session;
        this.console = console;
        this.samples = samples;
        this.label = label;
    }

    int run(LoadedFlow loaded, DecisionsTarget target) {
        var file = samples.open(console, label, loaded.document().dictionary()).get(0);
        var badRows = new BadRows(console, samples.allowBadRows());
        var tally = new SimulationTally(loaded.document());
        var from = session.clock().millis();
        OutputFile.draft(target.file(), draft -> {
            try (var decisions = target.open(draft, loaded.document(), console.language(), label.isPresent())) {
                decide(file, loaded, badRows.besides(row -> {
                    write(target.file(), decisions, row);
                    tally.add(row);
                }));
                refuseBadRows(badRows);
                decisions.finish(new RunFacts(facts(loaded, file, tally, badRows), badRows.rows()));
            }
        });
        var millis = session.clock().millis() - from;
        tally.lines(console, label.isPresent(), millis).forEach(line -> console.result(Console.clean(line)));
        console.tell("file", target.file());
        target.writeBadRows(badRows.rows(), console.language()).ifPresent(list -> console.tell("file", list));
        var outcomes = tally.outcomes();
        console.note("decide.all.done", Figures.number(outcomes.total()), outcomes.text(console), badRows.count());
        return ExitCode.DONE;
    }

    private void decide(SampleFile file, LoadedFlow loaded, Consumer<RowResult<RowDecision>> taking) {
        var progress = new Progress(session, console);
        progress.during(
                run -> console.problems(run.decide(file, loaded.decider(TraceDepth.NONE), progress.counting(taking))));
    }

    private void refuseBadRows(BadRows badRows) {
        if (badRows.tooMany()) {
            throw CommandStopped.failure(List.of(), "simulate.bad.rows", badRows.count(), samples.allowBadRows());
        }
    }

    /** What the run was, exactly enough to do it again. */
    private List<Fact> facts(LoadedFlow loaded, SampleFile file, SimulationTally tally, BadRows badRows) {
        var document = loaded.document();
        var facts = new ArrayList<Fact>();
        facts.add(fact("fact.flow", console.in(document.name())));
        facts.add(fact("fact.revision", document.id() + "@" + loaded.revision()));
        facts.add(fact("fact.hash", loaded.valid().contentHash()));
        facts.add(fact("fact.engine", tally.engine()));
        facts.add(fact("fact.samples", file.name()));
        facts.add(fact("fact.samples.hash", file.sha256()));
        samples.at().ifPresent(at -> facts.add(fact("fact.at", at.toString())));
        label.ifPresent(column -> facts.add(fact("fact.label", column.name() + " = " + column.bad())));
        facts.add(fact("fact.decided", Figures.number(tally.outcomes().total())));
        facts.add(fact("fact.outcomes", tally.outcomes().text(console)));
        facts.add(fact("fact.bad.rows", Figures.number(badRows.count())));
        return facts;
    }

    private Fact fact(String key, String value) {
        return new Fact(console.say(key), value);
    }

    private static void write(Path file, DecisionsFile decisions, RowDecision row) {
        try {
            decisions.add(row);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
