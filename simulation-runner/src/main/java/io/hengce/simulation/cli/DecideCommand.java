package io.hengce.simulation.cli;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.json.DecisionJson;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides one application, or every row of a sample set. */
@Command(name = "decide")
final class DecideCommand implements Callable<Integer> {

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

    @Parameters(index = "0", paramLabel = "FLOW", descriptionKey = "flow")
    private String flow = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "APPLICATION.json", descriptionKey = "application")
    private @Nullable String application;

    @Option(names = "--row", paramLabel = "N", descriptionKey = "row")
    private long row;

    @Option(
            names = "--trace",
            arity = "0..1",
            fallbackValue = "summary",
            paramLabel = "none|summary|full",
            descriptionKey = "trace")
    private @Nullable String trace;

    @Mixin
    private PageOptions page = new PageOptions();

    DecideCommand(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    @Override
    public Integer call() {
        refuseNonsense();
        samples.refuseNonsense(false);
        var loaded = new FlowLoader(session, console, repository).loadToDecide(flow, answers.open());
        if (application != null) {
            return decideOne(loaded, new ApplicationInput(session, samples.at()).read(loaded, application));
        }
        var run = new DecideSamples(session, console, samples);
        return row > 0 ? decideOne(loaded, run.find(loaded, row)) : run.all(loaded, depth());
    }

    /** Says everything at once that cannot be meant. */
    private void refuseNonsense() {
        var problems = page.problems(console);
        if ((application == null) == samples.file().isEmpty()) {
            problems.add(console.say("decide.one.of"));
        }
        if (row < 0 || row > 0 && samples.file().isEmpty()) {
            problems.add(console.say("decide.row"));
        }
        if (trace != null && depth(trace).isEmpty()) {
            problems.add(console.say("trace.depth", trace));
        }
        if (trace != null && page.wanted()) {
            problems.add(console.say("page.trace"));
        }
        if (page.wanted() && samples.file().isPresent() && row == 0) {
            problems.add(console.say("page.row"));
        }
        if (!problems.isEmpty()) {
            throw PageOptions.wrong(problems, console);
        }
    }

    private static Optional<TraceDepth> depth(String word) {
        return Arrays.stream(TraceDepth.values())
                .filter(depth -> depth.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private TraceDepth depth() {
        return page.wanted()
                ? TraceDepth.FULL
                : Optional.ofNullable(trace).flatMap(DecideCommand::depth).orElse(TraceDepth.NONE);
    }

    private Integer decideOne(LoadedFlow loaded, Application one) {
        var decision = loaded.decider(depth()).decide(one);
        if (page.wanted()) {
            page.print(console, loaded.document(), one, decision);
        } else {
            console.result(DecisionJson.pretty(decision).stripTrailing());
        }
        console.note(
                "decide.done",
                decision.applicationId(),
                decision.outcome(),
                decision.reasons().size());
        return ExitCode.DONE;
    }
}
