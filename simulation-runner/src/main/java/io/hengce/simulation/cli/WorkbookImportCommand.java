package io.hengce.simulation.cli;

import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.json.FlowJson;
import io.hengce.repository.OpenedFlow;
import io.hengce.simulation.workbook.NodeImport;
import io.hengce.simulation.workbook.WorkbookReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what an edited workbook changes, and writes the flow with it where a file is named. */
@Command(name = "import")
final class WorkbookImportCommand implements Callable<Integer> {

    private final Session session;
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RepositoryOptions repository = new RepositoryOptions();

    @Parameters(index = "0", paramLabel = "FLOW", descriptionKey = "flow")
    private String flow = "";

    @Parameters(index = "1", paramLabel = "WORKBOOK.xlsx", descriptionKey = "workbook.file")
    private Path workbook = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "workbook.flow.out")
    private Optional<Path> out = Optional.empty();

    WorkbookImportCommand(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    @Override
    public Integer call() {
        var opened = new FlowLoader(session, console, repository).open(flow);
        var reading = reader(opened).read(workbook, Optional.empty());
        if (reading.value().isEmpty()) {
            throw CommandStopped.failure(
                    reading.diagnostics(),
                    "workbook.not.read",
                    workbook,
                    reading.diagnostics().size());
        }
        console.problems(reading.diagnostics());
        tell(opened, reading.get());
        return ExitCode.DONE;
    }

    private static WorkbookReader reader(OpenedFlow opened) {
        return new WorkbookReader(
                opened.document(),
                document ->
                        FlowChecker.standard().check(document, opened.parts()).diagnostics());
    }

    private void tell(OpenedFlow opened, NodeImport found) {
        found.changes().stream()
                .flatMap(change -> change.said(console.language()).lines())
                .forEach(line -> console.result(Console.clean(line)));
        out.ifPresent(file -> console.tell(
                "file", OutputFile.write(file, FlowJson.write(opened.document().withNode(found.node())))));
        console.problems(found.problems());
        if (found.changedSince()) {
            console.note("workbook.changed.since", found.node().id(), found.conflicts());
        }
        console.note(
                "workbook.read",
                found.node().id(),
                found.changes().size(),
                found.problems().size());
    }
}
