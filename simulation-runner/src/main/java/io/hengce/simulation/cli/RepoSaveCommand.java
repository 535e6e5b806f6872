package io.hengce.simulation.cli;

import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.repository.FlowRepository;
import io.hengce.repository.FlowRepository.Signature;
import io.hengce.repository.Revision;
import io.hengce.repository.SaveResult;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves a flow as the next revision; a draft with mistakes can be saved too, and they are told. */
@Command(name = "save")
final class RepoSaveCommand implements Callable<Integer> {

    private final Session session;
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RepositoryOptions repository = new RepositoryOptions();

    @Parameters(paramLabel = "FILE", descriptionKey = "flow")
    private String flow = "";

    @Option(names = "--parent", paramLabel = "REV", descriptionKey = "parent")
    private @Nullable Integer parent;

    @Option(names = "--author", paramLabel = "NAME", descriptionKey = "author")
    private String author = System.getProperty("user.name", "unknown");

    @Option(names = "--remark", paramLabel = "TEXT", descriptionKey = "remark")
    private String remark = "";

    RepoSaveCommand(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    @Override
    public Integer call() {
        var signature = signature();
        var opened = new FlowLoader(session, console, repository).open(flow);
        var problems =
                FlowChecker.standard().check(opened.document(), opened.parts()).diagnostics();
        console.problems(problems);
        var errors = problems.stream().filter(Diagnostic::isError).count();
        var store = repository.open(session);
        var follows = parent(store, opened.document().id(), opened.revision());
        var saved = store.save(opened.document(), opened.parts(), follows, signature);
        return saved.accept(new Telling(console, opened.document().id(), errors));
    }

    private Signature signature() {
        try {
            return new Signature(author, remark);
        } catch (IllegalArgumentException e) {
            throw CommandStopped.usage("repo.signature");
        }
    }

    /** A draft from the repository was made from its revision; one from a file follows the latest unless told otherwise. */
    private int parent(FlowRepository store, String id, int revision) {
        if (parent != null) {
            return parent;
        }
        var revisions = store.revisions(id);
        return revision > 0 || revisions.isEmpty()
                ? revision
                : revisions.get(revisions.size() - 1).number();
    }

    private record Telling(Console console, String id, long errors) implements SaveResult.Cases<Integer> {
        @Override
        public Integer saved(Revision revision) {
            console.tell("repo.revision", revision.address(), revision.hash());
            console.note("repo.saved", revision.address(), errors);
            return ExitCode.DONE;
        }

        @Override
        public Integer unchanged(Revision revision) {
            console.tell("repo.revision", revision.address(), revision.hash());
            console.note("repo.unchanged", revision.address(), errors);
            return ExitCode.DONE;
        }

        @Override
        public Integer stale(int latest) {
            throw CommandStopped.failure(List.of(), "repo.stale", id, latest);
        }
    }
}
