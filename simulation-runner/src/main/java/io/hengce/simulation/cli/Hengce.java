package io.hengce.simulation.cli;

import io.hengce.flow.text.Language;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code hengce} command. */
@Command(name = "hengce", versionProvider = Version.class)
public final class Hengce implements Runnable {

    static final String HOME = "hengce.home";
    private static final String TERMINAL = "hengce.terminal";
    private static final int WIDTH = 100;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--version", versionHelp = true, descriptionKey = "version")
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Hengce() {}

    public static void main(String[] args) {
        var session = new Session(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                terminal(),
                Locale.getDefault(),
                System.getenv(),
                Optional.ofNullable(System.getProperty(HOME)).map(Path::of),
                Clock.systemUTC());
        System.exit(run(session, args));
    }

    /** Whether a person reads the error stream: the start script knows, Java only where both other streams are a person's too. */
    private static boolean terminal() {
        return Optional.ofNullable(System.getProperty(TERMINAL))
                .map(Boolean::parseBoolean)
                .orElse(System.console() != null);
    }

    /** Runs one command and gives its exit code; prints nowhere but on the session's streams. */
    static int run(Session session, String... args) {
        var console = new Console(session, language(session, args));
        var line = described(session, console);
        line.setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8));
        var failures = new Failures(session, console, List.of(args).contains("--debug"));
        line.setParameterExceptionHandler(failures);
        line.setExecutionExceptionHandler(failures);
        var code = execute(line, console, args);
        console.flush();
        return code;
    }

    private static int execute(CommandLine line, Console console, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            console.note("failure.memory");
            return ExitCode.FAILURE;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand");
    }

    /** Every command with its description in the console's language. */
    static CommandLine described(Session session, Console console) {
        var line = commands(session, console);
        line.setResourceBundle(ResourceBundle.getBundle(
                "io.hengce.simulation.cli.help", console.language() == Language.ZH ? Locale.CHINESE : Locale.ENGLISH));
        return line.setUsageHelpWidth(WIDTH);
    }

    private static CommandLine commands(Session session, Console console) {
        var repository = new CommandLine(new RepoCommand())
                .addSubcommand(new RepoSaveCommand(session, console))
                .addSubcommand(new RepoListCommand(session, console))
                .addSubcommand(new RepoShowCommand(session, console));
        var samples = new CommandLine(new SamplesCommand()).addSubcommand(new SamplesTemplateCommand(session, console));
        var workbook = new CommandLine(new WorkbookCommand())
                .addSubcommand(new WorkbookExportCommand(session, console))
                .addSubcommand(new WorkbookImportCommand(session, console));
        return new CommandLine(new Hengce())
                .addSubcommand(new CheckCommand(session, console))
                .addSubcommand(new CompileCommand(session, console))
                .addSubcommand(new LayoutCommand(session, console))
                .addSubcommand(new DecideCommand(session, console))
                .addSubcommand(new SimulateCommand(session, console))
                .addSubcommand(new RegressCommand(session, console))
                .addSubcommand(new CasesCommand(session, console))
                .addSubcommand(new CounterfactualCommand(session, console))
                .addSubcommand(new SentencesCommand(session, console))
                .addSubcommand(new DemoCommand(session, console))
                .addSubcommand(samples)
                .addSubcommand(workbook)
                .addSubcommand(repository);
    }

    /** Needed before the arguments are understood, to say in the right language that they are not. */
    private static Language language(Session session, String... args) {
        var words = Arrays.asList(args);
        var at = words.indexOf("--lang");
        var word = at >= 0 && at + 1 < words.size()
                ? words.get(at + 1)
                : words.stream()
                        .filter(one -> one.startsWith("--lang="))
                        .map(one -> one.substring("--lang=".length()))
                        .findFirst()
                        .orElse("");
        return switch (word) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> Language.of(session.locale());
        };
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream)), false, StandardCharsets.UTF_8);
    }
}
