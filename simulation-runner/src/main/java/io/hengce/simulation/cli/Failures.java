package io.hengce.simulation.cli;

import io.hengce.repository.RepositoryFailure;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Where everything that stops a command ends: one line for its user, never a stack trace unless asked for. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Session session;
    private final Console console;
    private final boolean debug;

    Failures(Session session, Console console, boolean debug) {
        this.session = session;
        this.console = console;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        var command = problem.getCommandLine().getCommandSpec().qualifiedName();
        console.note("usage", String.valueOf(problem.getMessage()), command);
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine line, ParseResult parsed) {
        trace(problem);
        if (problem instanceof CommandStopped stopped) {
            return stopped.tell(console);
        }
        if (problem instanceof ParameterException usage) {
            return handleParseException(usage, new String[0]);
        }
        if (problem instanceof UncheckedIOException io) {
            console.note("failure.file", String.valueOf(io.getMessage()), reason(io));
        } else if (problem instanceof RepositoryFailure) {
            console.note("failure.repository", String.valueOf(problem.getMessage()));
        } else {
            console.note("failure.unexpected", problem.toString());
        }
        return ExitCode.FAILURE;
    }

    /** What the machine says, e.g. that the disk is full; else the kind of failure. */
    private static String reason(UncheckedIOException problem) {
        var cause = problem.getCause();
        if (cause == null) {
            return "";
        }
        var words = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        return words == null || words.isBlank() ? cause.getClass().getSimpleName() : words;
    }

    private void trace(Exception problem) {
        if (debug) {
            var writer = new PrintWriter(session.err(), true, StandardCharsets.UTF_8);
            problem.printStackTrace(writer);
            writer.flush();
        }
    }
}
