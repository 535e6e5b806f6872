package io.hengce.simulation.cli;

import io.hengce.flow.decision.TraceDepth;
import io.hengce.simulation.diff.Figures;
import io.hengce.simulation.diff.Limit;
import io.hengce.simulation.diff.Measure;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.report.RegressionText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a sample set by two flows and reports what differs. */
@Command(name = "regress")
final class RegressCommand implements Callable<Integer> {

    private final Session session;
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RepositoryOptions repository = new RepositoryOptions();

    @Mixin
    private AnswerOptions answers = new AnswerOptions();

    @Mixin
    private SampleOptions samples = new SampleOptions();

    @Mixin
    private LabelOptions label = new LabelOptions();

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
    private String baseline = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
    private String candidate = "";

    @Option(names = "--report", paramLabel = "DIR", descriptionKey = "report")
    private @Nullable Path report;

    @Option(names = "--cases", paramLabel = "FILE", descriptionKey = "cases")
    private @Nullable Path cases;

    @Option(names = "--fail-on", paramLabel = "LIMIT", split = ",", descriptionKey = "fail-on")
    private List<String> failOn = new ArrayList<>();

    RegressCommand(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    @Override
    public Integer call() {
        var labelled = label.column();
        var limits = limits(labelled.isPresent());
        samples.refuseNonsense(true);
        var sources = answers.open();
        var loader = new FlowLoader(session, console, repository);
        var job = new RegressionJob(session, console, samples, labelled);
        var found = job.run(
                loader.loadToDecide(baseline, sources).deciding(TraceDepth.SUMMARY),
                loader.loadToDecide(candidate, sources).deciding(TraceDepth.SUMMARY));
        var passed = limits.stream().filter(limit -> limit.isPassedBy(found)).toList();
        tell(found, passed);
        return conclude(found, limits, passed);
    }

    private void tell(RegressionReport found, List<Limit> passed) {
        RegressionText.lines(found, console.language()).forEach(line -> console.result(Console.clean(line)));
        if (report != null) {
            var files = ReportFiles.in(report);
            files.write(
                    found, console.language(), passed.stream().map(Limit::text).toList());
            console.result("");
            console.tell("file", files.html());
            console.tell("file", files.workbook());
            console.tell("file", files.json());
        }
        if (cases != null) {
            console.tell("file", ReportFiles.writeCases(cases, found));
        }
    }

    private int conclude(RegressionReport found, List<Limit> limits, List<Limit> passed) {
        passed.forEach(limit -> console.note(
                "limit.passed",
                limit.text(),
                limit.measured(found).orElseThrow().stripTrailingZeros().toPlainString()
                        + limit.unit().sign()));
        var total = found.matrix().total().count();
        var differs = limits.isEmpty() ? !found.same() : !passed.isEmpty();
        console.note(
                differs ? "regress.differs" : found.same() ? "regress.same" : "regress.within",
                Figures.number(total),
                Figures.number(found.changes().any()),
                found.samples().badRows().size());
        return differs ? ExitCode.DIFFERENT : ExitCode.DONE;
    }

    private List<Limit> limits(boolean labelled) {
        var limits = new ArrayList<Limit>();
        for (var text : failOn) {
            var limit = Limit.parse(text).orElseThrow(() -> CommandStopped.usage("limit.invalid", text));
            if (limit.measure() == Measure.BAD_RATE && !labelled) {
                throw CommandStopped.usage("limit.needs.label", text);
            }
            limits.add(limit);
        }
        return limits;
    }
}
