package io.hengce.simulation.cli;

import io.hengce.compile.FlowCompiler;
import io.hengce.engine.source.DataSources;
import io.hengce.engine.source.UnknownSources;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.repository.FlowOpener;
import io.hengce.repository.OpenedFlow;
import java.util.List;

/** Opens, checks and compiles what the user names, and says what is wrong with it. */
final class FlowLoader {

    private final Console console;
    private final FlowOpener opener;

    FlowLoader(Session session, Console console, RepositoryOptions repository) {
        this.console = console;
        this.opener = new FlowOpener(() -> repository.open(session));
    }

    /** A valid flow, compiled; its warnings are printed. */
    LoadedFlow load(String source) {
        var opened = open(source);
        return new LoadedFlow(source, opened.revision(), FlowCompiler.compile(check(source, opened)), DataSources.NONE);
    }

    /** A flow that decides here: it asks these sources only. */
    LoadedFlow loadToDecide(String source, DataSources sources) {
        var loaded = load(source).withSources(sources);
        var unknown = UnknownSources.of(loaded.valid(), sources);
        if (!unknown.isEmpty()) {
            throw CommandStopped.failure(unknown, "flow.invalid", source, errors(unknown), 0);
        }
        return loaded;
    }

    OpenedFlow open(String source) {
        var opened = opener.open(source);
        if (opened.value().isEmpty()) {
            throw CommandStopped.failure(opened.diagnostics(), "flow.unreadable", source, errors(opened.diagnostics()));
        }
        console.problems(opened.diagnostics());
        return opened.get();
    }

    ValidFlow check(String source, OpenedFlow opened) {
        var result = FlowChecker.standard().check(opened.document(), opened.parts());
        var problems = result.diagnostics();
        if (errors(problems) > 0) {
            throw CommandStopped.failure(
                    problems, "flow.invalid", source, errors(problems), problems.size() - errors(problems));
        }
        console.problems(problems);
        return result.get();
    }

    private static long errors(List<Diagnostic> problems) {
        return problems.stream().filter(Diagnostic::isError).count();
    }
}
