package io.hengce.simulation.workbook;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.simulation.samples.cells.Unreadable;
import io.hengce.simulation.samples.excel.ExcelSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One reading of a workbook whose node is known. One per file. */
final class NodeReading {

    private final FlowDocument flow;
    private final NodeForm form;
    private final WorkbookRecord kept;
    private final Function<FlowDocument, List<Diagnostic>> checker;
    private final Complaints complaints;
    private final List<NodeSheet> merged = new ArrayList<>();
    private final List<RowChange> changes = new ArrayList<>();

    NodeReading(
            FlowDocument flow, NodeForm form, WorkbookRecord kept, Function<FlowDocument, List<Diagnostic>> checker) {
        this.flow = flow;
        this.form = form;
        this.kept = kept;
        this.checker = checker;
        this.complaints = new Complaints(kept.node());
    }

    Reading<NodeImport> read(Path file) throws IOException, Unreadable {
        if (!kept.flow().equals(flow.id())) {
            complaints.warning("", "WORKBOOK_OTHER_FLOW", kept.flow(), flow.id());
        }
        if (!kept.facts().equals(form.facts())) {
            complaints.warning("", "WORKBOOK_HIT", hit(kept.facts()), hit(form.facts()));
        }
        for (var mine : form.sheets()) {
            merge(file, mine);
        }
        if (complaints.any()) {
            return Reading.rejected(complaints.all());
        }
        var node = form.read(merged, complaints);
        if (complaints.any()) {
            return Reading.rejected(complaints.all());
        }
        return new Reading<>(
                Optional.of(new NodeImport(node, changes, changedSince(), problems(node))), complaints.all());
    }

    private static String hit(String facts) {
        return facts.substring(facts.indexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private boolean changedSince() {
        return !WorkbookRecord.fingerprint(form.facts(), form.sheets())
                .equals(WorkbookRecord.fingerprint(kept.facts(), kept.sheets()));
    }

    private void merge(Path file, NodeSheet mine) throws IOException, Unreadable {
        var base = kept.sheets().stream()
                .filter(sheet -> sheet.key().equals(mine.key()))
                .findFirst();
        if (base.isEmpty() || lost(base.get(), mine)) {
            complaints.error("", "WORKBOOK_COLUMNS", kept.node());
            return;
        }
        var source = ExcelSource.small(file, base.get().name().zh());
        new SheetReading(form, base.get(), mine, complaints)
                .read(source)
                .ifPresent(theirs -> merge(base.get(), mine, theirs));
    }

    /** Whether the document has other columns by now, beside those that may come and go. */
    private boolean lost(NodeSheet base, NodeSheet mine) {
        return differs(base, mine) || differs(mine, base);
    }

    private boolean differs(NodeSheet one, NodeSheet other) {
        return one.columns().stream()
                .map(SheetColumn::key)
                .anyMatch(key ->
                        other.column(key).isEmpty() && form.spare(one, key).isEmpty());
    }

    private void merge(NodeSheet base, NodeSheet mine, NodeSheet theirs) {
        var columns = theirs.columns();
        var now = mine.withColumns(columns);
        var merge = new SheetMerge(base.withColumns(columns), now, theirs);
        var result = merge.merged();
        merged.add(result);
        changes.addAll(new SheetChanges(now, result, merge.both()).all());
    }

    /** What the checker says of the node, where the workbook has it. */
    private List<Diagnostic> problems(FlowNode node) {
        var found = checker.apply(flow.withNode(node)).stream()
                .filter(problem -> problem.place().node().equals(Optional.of(node.id())))
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var addresses = addresses();
        return found.stream()
                .map(problem -> new Diagnostic(
                        problem.code(),
                        problem.severity(),
                        Place.inNode(
                                node.id(),
                                addresses.getOrDefault(problem.place().withoutSpan(), "")),
                        problem.message()))
                .toList();
    }

    private Map<Place, String> addresses() {
        var addresses = new HashMap<Place, String>();
        for (var sheet : merged) {
            for (var row : sheet.rows()) {
                for (var at = 0; at < sheet.columns().size(); at++) {
                    var column = sheet.columns().get(at).key();
                    addresses.putIfAbsent(
                            form.place(sheet, row, at), complaints.address(sheet.key(), row.id(), column));
                }
                addresses.putIfAbsent(form.place(sheet, row, -1), complaints.address(sheet.key(), row.id(), ""));
            }
        }
        return addresses;
    }
}
