package io.hengce.simulation.cli;

import io.hengce.simulation.workbook.NodeWorkbook;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a node as a workbook that a colleague can edit; drafts too. */
@Command(name = "export")
final class WorkbookExportCommand implements Callable<Integer> {

    private final Session session;
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RepositoryOptions repository = new RepositoryOptions();

    @Parameters(index = "0", paramLabel = "FLOW", descriptionKey = "flow")
    private String flow = "";

    @Parameters(index = "1", paramLabel = "NODE", descriptionKey = "workbook.node")
    private String node = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "workbook.out")
    private Optional<Path> out = Optional.empty();

    WorkbookExportCommand(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    @Override
    public Integer call() {
        var document = new FlowLoader(session, console, repository).open(flow).document();
        var workbook = NodeWorkbook.of(document, node, console.language());
        if (workbook.value().isEmpty()) {
            throw CommandStopped.failure(workbook.diagnostics(), "workbook.not.written", node);
        }
        var file = out.orElseGet(() -> Path.of(workbook.get().fileName()));
        console.tell("file", OutputFile.draft(file, workbook.get()::write));
        console.note("workbook.written", node);
        return ExitCode.DONE;
    }
}
