package io.hengce.simulation.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks a flow and says everything that is wrong with it. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Session session;
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RepositoryOptions repository = new RepositoryOptions();

    @Parameters(paramLabel = "FLOW", descriptionKey = "flow")
    private String flow = "";

    CheckCommand(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    @Override
    public Integer call() {
        var loader = new FlowLoader(session, console, repository);
        var opened = loader.open(flow);
        var valid = loader.check(flow, opened);
        var document = valid.document();
        console.tell("check.valid", document.id(), opened.revision(), valid.contentHash(), console.in(document.name()));
        console.note(
                "check.done",
                valid.warnings().size(),
                document.nodes().size(),
                document.dictionary().fields().size(),
                document.reasons().size());
        return ExitCode.DONE;
    }
}
