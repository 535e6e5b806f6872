package io.hengce.simulation.cli;

import io.hengce.compile.layout.AutomaticLayout;
import io.hengce.flow.json.FlowJson;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a flow anew, also a draft, and writes its document with that layout. */
@Command(name = "layout")
final class LayoutCommand implements Callable<Integer> {

    private final Session session;
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RepositoryOptions repository = new RepositoryOptions();

    @Parameters(paramLabel = "FLOW", descriptionKey = "flow")
    private String flow = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "layout.out")
    private Optional<Path> out = Optional.empty();

    LayoutCommand(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    @Override
    public Integer call() {
        var document = new FlowLoader(session, console, repository).open(flow).document();
        var text = FlowJson.write(document.withLayout(AutomaticLayout.of(document)));
        out.ifPresentOrElse(
                file -> console.tell("file", OutputFile.write(file, text)), () -> console.result(text.stripTrailing()));
        console.note("layout.done", document.id(), document.nodes().size());
        return ExitCode.DONE;
    }
}
