package io.hengce.simulation.cli;

import io.hengce.compile.CompiledFlow;
import io.hengce.compile.drl.DrlWriter;
import io.hengce.flow.check.ValidFlow;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles a flow and writes BPMN 2.0 documents and the rules as readable DRL: its own, and those of every flow that it calls or takes into the shadow. */
@Command(name = "compile")
final class CompileCommand implements Callable<Integer> {

    private static final int HASH_SHOWN = 12;

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
        write(loaded.document().id(), loaded.compiled());
        var names = new HashSet<String>();
        for (var called : loaded.compiled().calledFlows()) {
            write("flows/" + name(called.flow(), names), called);
        }
        console.note(
                "compile.done",
                loaded.document().id(),
                loaded.revision(),
                loaded.document().nodes().size());
        return ExitCode.DONE;
    }

    /** The id; where another version has taken it, with the beginning of the hash. */
    private static String name(ValidFlow called, Set<String> names) {
        var id = called.document().id();
        return names.add(id) ? id : id + "-" + called.contentHash().substring(0, HASH_SHOWN);
    }

    private void write(String name, CompiledFlow compiled) {
        write(name + ".bpmn", compiled.bpmn());
        write(name + ".drl", DrlWriter.write(compiled.flow()));
    }

    private void write(String name, String content) {
        console.tell("file", OutputFile.write(out.resolve(name), content));
    }
}
