package io.hengce.simulation.cli;

import io.hengce.flow.json.FlowJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the document of one revision, as it would stand in a file. */
@Command(name = "show")
final class RepoShowCommand implements Callable<Integer> {

    private final Session session;
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RepositoryOptions repository = new RepositoryOptions();

    @Parameters(paramLabel = "ID@REV", descriptionKey = "revision")
    private String address = "";

    RepoShowCommand(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    @Override
    public Integer call() {
        var source = address.startsWith("repo:") ? address : "repo:" + address;
        var opened = new FlowLoader(session, console, repository).open(source);
        console.result(FlowJson.write(opened.document()).stripTrailing());
        console.note("repo.shown", source);
        return ExitCode.DONE;
    }
}
