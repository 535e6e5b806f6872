package io.hengce.simulation.cli;

import io.hengce.simulation.samples.template.CsvTemplate;
import io.hengce.simulation.samples.template.ExcelTemplate;
import io.hengce.simulation.samples.template.SampleTemplate;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an empty sample set of a flow, to be filled in a spreadsheet. */
@Command(name = "template")
final class SamplesTemplateCommand implements Callable<Integer> {

    private final Session session;
    private final Console console;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private RepositoryOptions repository = new RepositoryOptions();

    @Parameters(paramLabel = "FLOW", descriptionKey = "flow")
    private String flow = "";

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "template.out")
    private @Nullable Path out;

    SamplesTemplateCommand(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    @Override
    public Integer call() {
        var name = String.valueOf(out).toLowerCase(Locale.ROOT);
        if (out != null && !name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            throw CommandStopped.usage("template.file", out);
        }
        var loader = new FlowLoader(session, console, repository);
        var document = loader.check(flow, loader.open(flow)).document();
        var template = SampleTemplate.of(document.dictionary());
        var file = out == null ? Path.of(document.id() + "-samples.xlsx") : out;
        if (name.endsWith(".csv")) {
            OutputFile.write(file, new CsvTemplate(template)::write);
        } else {
            OutputFile.draft(file, new ExcelTemplate(template, console.language())::write);
        }
        console.tell("file", file);
        console.note(
                "template.done", template.columns().size(), template.lists().size());
        return ExitCode.DONE;
    }
}
