package io.hengce.simulation.cli;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.simulation.diff.Figures;
import io.hengce.simulation.explain.ApproverPage;
import io.hengce.simulation.report.RegressionText;
import io.hengce.simulation.run.RememberedDecisions;
import io.hengce.simulation.samples.LabelColumn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole way on the sample product: check, compile, decide every application, regress two versions, explain one decision. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    /** The sample data have no dates of their own. */
    static final OffsetDateTime AT = OffsetDateTime.parse("2026-01-15T09:00:00+08:00");

    private static final LabelColumn LABEL = new LabelColumn("Status", "bad");

    private final Session session;
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo.out")
    private @Nullable Path out;

    DemoCommand(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    @Override
    public Integer call() {
        var home = session.home().orElseThrow(() -> CommandStopped.failure(List.of(), "demo.no.home"));
        var folder = home.resolve("samples/consumer-loan");
        if (!Files.isDirectory(folder)) {
            throw CommandStopped.failure(List.of(), "demo.no.samples", folder);
        }
        var target = out == null ? home.resolve("simulation-runner/target/demo") : out;
        var samples = SampleOptions.of(folder.resolve("credit_data.csv"), AT);
        var loader = new FlowLoader(session, console, new RepositoryOptions());

        var first = loader.load(folder.resolve("consumer-loan-v1.flow.json").toString());
        var second = loader.load(folder.resolve("consumer-loan-v2.flow.json").toString());
        compiled(first, target);
        var baseline = new DecidingFlow(first, new RememberedDecisions(first.decider(TraceDepth.SUMMARY)));
        var declined = decideAll(baseline, samples);
        regress(baseline, second.deciding(TraceDepth.SUMMARY), samples, target);
        declined.ifPresent(row -> explain(baseline, samples, row));
        console.note("demo.done");
        return ExitCode.DONE;
    }

    private void compiled(LoadedFlow flow, Path target) {
        heading("demo.check");
        var document = flow.document();
        console.tell(
                "check.valid", document.id(), flow.revision(), flow.valid().contentHash(), console.in(document.name()));
        var file = OutputFile.write(
                target.resolve(document.id() + ".bpmn"), flow.compiled().bpmn());
        console.tell("file", file);
    }

    /** Decides every row; gives the declined one that tells most. */
    private Optional<Long> decideAll(DecidingFlow deciding, SampleOptions samples) {
        heading("demo.decide");
        var file = samples.open(
                        console, Optional.empty(), deciding.flow().document().dictionary())
                .get(0);
        var tallying = new DemoTally();
        var badRows = new BadRows(console, 0);
        var taking = badRows.besides(tallying::add);
        var from = System.nanoTime();
        var progress = new Progress(session, console);
        progress.during(run -> run.decide(file, deciding.decider(), progress.counting(taking)));
        var seconds =
                BigDecimal.valueOf((System.nanoTime() - from) / 1_000_000, 3).setScale(1, RoundingMode.HALF_UP);
        var outcomes = tallying.outcomes();
        console.tell("demo.decided", Figures.number(outcomes.total()), seconds, outcomes.text(console));
        if (badRows.tooMany()) {
            throw CommandStopped.failure(List.of(), "regress.bad.rows", badRows.count(), 0);
        }
        return tallying.declined();
    }

    private void regress(DecidingFlow first, DecidingFlow second, SampleOptions samples, Path target) {
        heading("demo.regress");
        var report = new RegressionJob(session, console, samples, Optional.of(LABEL)).run(first, second);
        RegressionText.lines(report, console.language()).forEach(line -> console.result(Console.clean(line)));
        var files = ReportFiles.in(target);
        files.write(report, console.language(), List.of());
        console.tell("demo.report", files.html());
        console.tell("demo.workbook", files.workbook());
    }

    private void explain(DecidingFlow deciding, SampleOptions samples, long row) {
        heading("demo.explain");
        Application application =
                new DecideSamples(session, console, samples, Optional.of(LABEL)).find(deciding.flow(), row);
        Decision decision = deciding.flow().decider(TraceDepth.FULL).decide(application);
        new ApproverPage(deciding.flow().document(), console.language())
                .of(application, decision)
                .forEach(line -> console.result(Console.clean(line)));
    }

    private void heading(String key) {
        console.result("");
        console.result("── " + console.say(key));
        console.flush();
    }
}
