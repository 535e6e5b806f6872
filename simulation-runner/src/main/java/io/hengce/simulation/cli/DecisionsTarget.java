package io.hengce.simulation.cli;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import io.hengce.simulation.cli.OutputOptions.Format;
import io.hengce.simulation.report.decisions.BadRowsText;
import io.hengce.simulation.report.decisions.CsvDecisions;
import io.hengce.simulation.report.decisions.DecisionsFile;
import io.hengce.simulation.report.decisions.JsonLinesDecisions;
import io.hengce.simulation.report.decisions.XlsxDecisions;
import io.hengce.simulation.samples.SampleRow.BadRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file that the decisions of a run go to.
 *
 * @param bom whether a CSV file begins with a byte order mark: spreadsheets know it as UTF-8 by that alone
 */
record DecisionsTarget(Path file, Format format, boolean bom) {

    private static final char MARK = '\uFEFF';

    /** Begins the decisions in a draft of the file. */
    DecisionsFile open(Path draft, FlowDocument flow, Language language, boolean labelled) throws IOException {
        return switch (format) {
            case csv -> new CsvDecisions(marked(draft), flow, language, labelled);
            case xlsx -> new XlsxDecisions(draft, flow, language, labelled);
            case jsonl -> new JsonLinesDecisions(Files.newBufferedWriter(draft, StandardCharsets.UTF_8));
        };
    }

    /** Where the bad rows are listed, unless in a sheet of the workbook. */
    Path badRowsFile() {
        var name = String.valueOf(file.getFileName());
        var dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".bad-rows." + format);
    }

    /** Lists the bad rows beside the decisions; takes away the list of an earlier run where there are none. */
    Optional<Path> writeBadRows(List<BadRow> rows, Language language) {
        var list = badRowsFile();
        if (format == Format.xlsx || rows.isEmpty()) {
            remove(list);
            return Optional.empty();
        }
        return Optional.of(OutputFile.draft(list, draft -> {
            try (var writer = format == Format.csv ? marked(draft) : Files.newBufferedWriter(draft)) {
                if (format == Format.csv) {
                    BadRowsText.csv(rows, language, writer);
                } else {
                    BadRowsText.jsonLines(rows, writer);
                }
            }
        }));
    }

    private Writer marked(Path draft) throws IOException {
        var writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
        if (bom) {
            writer.append(MARK);
        }
        return writer;
    }

    private static void remove(Path list) {
        try {
            Files.deleteIfExists(list);
        } catch (IOException e) {
            throw new UncheckedIOException(list.toString(), e);
        }
    }
}
