package io.hengce.simulation.cli;

import io.hengce.repository.Revision;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the latest revision of every flow, or every revision of one. */
@Command(name = "list")
final class RepoListCommand implements Callable<Integer> {

    private final Session session;
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RepositoryOptions repository = new RepositoryOptions();

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "flow.id")
    private @Nullable String flow;

    RepoListCommand(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    @Override
    public Integer call() {
        var store = repository.open(session);
        var revisions = flow == null ? store.latest() : store.revisions(flow);
        revisions.forEach(this::line);
        console.note("repo.listed", revisions.size(), repository.directory(session));
        return ExitCode.DONE;
    }

    private void line(Revision revision) {
        console.result(Console.clean("%s  %s  %s  %s  %s"
                .formatted(
                        revision.address(),
                        revision.hash().substring(0, 12),
                        revision.savedAt(),
                        revision.author(),
                        revision.remark())));
    }
}
