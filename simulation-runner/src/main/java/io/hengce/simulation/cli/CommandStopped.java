package io.hengce.simulation.cli;

import io.hengce.flow.diagnostic.Diagnostic;
import java.util.List;

/** A command that cannot go on for a reason that its user can mend: the problems, the exit code, and the summary's key. */
final class CommandStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient List<Diagnostic> problems;
    private final String summary;
    private final transient Object[] arguments;

    private CommandStopped(int exitCode, List<Diagnostic> problems, String summary, Object... arguments) {
        super(summary, null, false, false);
        this.exitCode = exitCode;
        this.problems = List.copyOf(problems);
        this.summary = summary;
        this.arguments = arguments.clone();
    }

    static CommandStopped failure(List<Diagnostic> problems, String summary, Object... arguments) {
        return new CommandStopped(ExitCode.FAILURE, problems, summary, arguments);
    }

    static CommandStopped usage(String summary, Object... arguments) {
        return new CommandStopped(ExitCode.USAGE, List.of(), summary, arguments);
    }

    static CommandStopped usage(List<Diagnostic> problems, String summary, Object... arguments) {
        return new CommandStopped(ExitCode.USAGE, problems, summary, arguments);
    }

    int tell(Console console) {
        console.problems(problems);
        console.note(summary, arguments);
        return exitCode;
    }
}
