package io.hengce.simulation.workbook;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.simulation.samples.cells.Cell;
import io.hengce.simulation.samples.cells.Unreadable;
import io.hengce.simulation.samples.excel.Container;
import io.hengce.simulation.samples.excel.ExcelSource;
import io.hengce.simulation.samples.excel.OldWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a workbook that was written of a node and says what it would change, or everything that is wrong with it. Nothing is changed. Safe for many threads. */
public final class WorkbookReader {

    private final FlowDocument flow;
    private final Function<FlowDocument, List<Diagnostic>> checker;

    /** @param checker what is wrong with a document */
    public WorkbookReader(FlowDocument flow, Function<FlowDocument, List<Diagnostic>> checker) {
        this.flow = flow;
        this.checker = checker;
    }

    /** @param wanted the node that the workbook must be of; else whichever it is of */
    public Reading<NodeImport> read(Path file, Optional<String> wanted) {
        var complaints = new Complaints(wanted.orElse(""));
        try {
            refuseStrange(file);
            var found = record(file, complaints).flatMap(kept -> opened(kept, wanted, complaints));
            return found.isPresent() ? found.get().read(file) : Reading.rejected(complaints.all());
        } catch (Unreadable e) {
            return Reading.rejected(List.of(unreadable(e, wanted)));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static void refuseStrange(Path file) throws IOException, Unreadable {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Unreadable("SAMPLE_NO_FILE", file);
        }
        if (Container.of(file) == Container.OLE2) {
            throw OldWorkbook.refusal(file);
        }
        if (Container.of(file) == Container.NONE) {
            throw new Unreadable("SAMPLE_NOT_WORKBOOK");
        }
    }

    /** Why a file cannot be read, in the words for workbooks of nodes. */
    private static Diagnostic unreadable(Unreadable why, Optional<String> wanted) {
        var unknown = why.finding().arguments().stream().findFirst().filter(WorkbookRecord.SHEET::equals);
        var code = unknown.isPresent()
                ? "WORKBOOK_NO_RECORD"
                : why.finding().code().replace("SAMPLE_", "WORKBOOK_");
        var known = Complaints.MESSAGES.all().containsKey(code) ? code : "WORKBOOK_BROKEN_WORKBOOK";
        return Complaints.MESSAGES.error(
                known,
                Place.inNode(wanted.orElse(""), ""),
                why.finding().arguments().toArray());
    }

    private static Optional<WorkbookRecord> record(Path file, Complaints complaints) throws IOException, Unreadable {
        var source = ExcelSource.small(file, WorkbookRecord.SHEET);
        var lines = new ArrayList<List<String>>();
        try (var rows = source.rows()) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                lines.add(row.get().cells().stream().map(Cell::shown).toList());
            }
        }
        lines.removeIf(List::isEmpty);
        var kept = WorkbookRecord.read(lines);
        if (kept.isEmpty()) {
            complaints.error("", "WORKBOOK_RECORD_CHANGED");
        }
        return kept;
    }

    private Optional<NodeReading> opened(WorkbookRecord kept, Optional<String> wanted, Complaints complaints) {
        if (wanted.isPresent() && !wanted.get().equals(kept.node())) {
            complaints.error("", "WORKBOOK_OTHER_NODE", kept.node(), wanted.get());
            return Optional.empty();
        }
        var form = flow.node(kept.node()).flatMap(node -> NodeForms.of(flow, node, kept.language()));
        if (form.isEmpty() || !kind(form.get().facts()).equals(kind(kept.facts()))) {
            complaints.error("", "WORKBOOK_NODE_GONE", kept.node());
            return Optional.empty();
        }
        return Optional.of(new NodeReading(flow, form.get(), kept, checker));
    }

    private static String kind(String facts) {
        return facts.split(" ", 2)[0];
    }
}
