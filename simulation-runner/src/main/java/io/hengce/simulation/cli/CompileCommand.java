package io.hengce.simulation.cli;

import io.hengce.compile.drl.DrlWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles a flow and writes its BPMN 2.0 document and its rules as readable DRL. */
@Command(name = "compile")
final class CompileCommand implements Callable<Integer> {

    private final Session session;
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RepositoryOptions repository = new RepositoryOptions();

    @Parameters(paramLabel = "FLOW", descriptionKey = "flow")
    private String flow = "";

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Path out = Path.of(".");

    CompileCommand(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    @Override
    public Integer call() {
        var loaded = new FlowLoader(session, console, repository).load(flow);
        write(loaded.document().id() + ".bpmn", loaded.compiled().bpmn());
        write(loaded.document().id() + ".drl", DrlWriter.write(loaded.compiled().flow()));
        console.note(
                "compile.done",
                loaded.document().id(),
                loaded.revision(),
                loaded.document().nodes().size());
        return ExitCode.DONE;
    }

    private void write(String name, String content) {
        console.tell("file", OutputFile.write(out.resolve(name), content));
    }
}
