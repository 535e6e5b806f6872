package io.hengce.simulation.cli;

import io.hengce.flow.decision.DecisionCase;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.CasesJson;
import io.hengce.flow.json.FlowJson;
import io.hengce.simulation.run.Decider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Decides a flow's own cases and says where a decision is not the expected one. */
@Command(name = "cases")
final class CasesCommand implements Callable<Integer> {

    private final Session session;
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RepositoryOptions repository = new RepositoryOptions();

    @Mixin
    private AnswerOptions answers = new AnswerOptions();

    @Mixin
    private PageOptions page = new PageOptions();

    @Parameters(index = "0", paramLabel = "FLOW", descriptionKey = "flow")
    private String flow = "";

    @Parameters(index = "1", paramLabel = "CASES.json", descriptionKey = "cases.file")
    private Path file = Path.of("");

    CasesCommand(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    @Override
    public Integer call() {
        var problems = page.problems(console);
        if (!problems.isEmpty()) {
            throw PageOptions.wrong(problems, console);
        }
        var loaded = new FlowLoader(session, console, repository).loadToDecide(flow, answers.open());
        var reading = new CasesJson(loaded.document().dictionary()).read(bytes());
        if (reading.value().isEmpty()) {
            throw CommandStopped.failure(
                    reading.diagnostics(),
                    "cases.unreadable",
                    file,
                    reading.diagnostics().size());
        }
        var decider = loaded.decider(page.wanted() ? TraceDepth.FULL : TraceDepth.NONE);
        var cases = reading.get().cases();
        var failed = cases.stream()
                .filter(one -> !holds(one, loaded.document(), decider))
                .count();
        console.note(failed == 0 ? "cases.hold" : "cases.fail", cases.size(), failed);
        return failed == 0 ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    private boolean holds(DecisionCase one, FlowDocument document, Decider decider) {
        var decision = decider.decide(one.application());
        var mismatches = one.expected().mismatches(decision);
        console.tell(mismatches.isEmpty() ? "case.holds" : "case.fails", one.name());
        mismatches.forEach(
                mismatch -> console.tell("case.mismatch", mismatch.member(), mismatch.expected(), mismatch.actual()));
        page.print(console, document, one.application(), decision);
        return mismatches.isEmpty();
    }

    private byte[] bytes() {
        if (!Files.isRegularFile(file)) {
            throw CommandStopped.failure(List.of(), "cases.no.file", file);
        }
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(FlowJson.BYTE_LIMIT + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
