package io.hengce.simulation.workbook;

import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.sentence.FlowSentences;
import io.hengce.flow.text.Language;
import io.hengce.simulation.report.excel.SteadyArchive;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A decision table, scorecard or rule set as a workbook that a colleague can edit. The same node gives the same bytes, and read again unchanged it is the same node.
 * Thread-safe.
 */
public final class NodeWorkbook {

    /** So many rows of a sheet are in memory. */
    private static final int WINDOW = 200;

    /** Written out character by character a text may be six times as long, and a cell holds 32,767. */
    private static final int LONGEST = 5_000;

    private final FlowDocument flow;
    private final NodeForm form;
    private final Language language;

    private NodeWorkbook(FlowDocument flow, NodeForm form, Language language) {
        this.flow = flow;
        this.form = form;
        this.language = language;
    }

    /** Whether the node is of a kind that workbooks are made of. */
    public static boolean takes(FlowDocument flow, FlowNode node) {
        return NodeForms.of(flow, node, Language.EN).isPresent();
    }

    /** Refused where the node is of another kind, or holds what a workbook cannot keep. */
    public static Reading<NodeWorkbook> of(FlowDocument flow, String node, Language language) {
        var complaints = new Complaints(node);
        var form = flow.node(node).flatMap(each -> NodeForms.of(flow, each, language));
        if (form.isEmpty()) {
            complaints.error("", "WORKBOOK_KIND", node);
        } else if (!keeps(form.get())) {
            complaints.error("", "WORKBOOK_CANNOT_KEEP", node);
        }
        return complaints.any()
                ? Reading.rejected(complaints.all())
                : Reading.of(new NodeWorkbook(flow, form.get(), language));
    }

    /** A draft may have two rows of one id or rows of another width: what is made of its sheets again is not the same. */
    private static boolean keeps(NodeForm form) {
        var sheets = form.sheets();
        return sheets.stream().allMatch(NodeWorkbook::keeps)
                && form.read(sheets, new Complaints("")).equals(form.node());
    }

    private static boolean keeps(NodeSheet sheet) {
        return sheet.byId().size() == sheet.rows().size()
                && sheet.columns().stream().map(SheetColumn::key).distinct().count()
                        == sheet.columns().size()
                && sheet.columns().stream().allMatch(column -> column.key().length() < LONGEST)
                && sheet.rows().stream().allMatch(row -> keeps(sheet, row));
    }

    private static boolean keeps(NodeSheet sheet, SheetRow row) {
        return row.cells().size() == sheet.columns().size()
                && !row.id().isBlank()
                && row.id().strip().equals(row.id())
                && row.cells().stream().allMatch(cell -> cell.length() < LONGEST);
    }

    public void write(Path file) throws IOException {
        try (var workbook = new SXSSFWorkbook(WINDOW);
                var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            var pages = new WorkbookPages(workbook, language);
            var name = flow.node(form.node().id()).map(FlowNode::name).map(each -> each.in(language));
            var title = name.filter(each -> !each.isBlank()).orElse(form.node().id()) + " · "
                    + form.opening(new FlowSentences(flow, language));
            var sheets = form.sheets();
            sheets.forEach(sheet -> pages.show(sheet, title));
            pages.hide(new WorkbookRecord(flow.id(), form.node().id(), form.facts(), language, sheets));
            workbook.write(out);
        }
        SteadyArchive.settle(file);
    }

    /** What a file of this node is called where nobody says otherwise. */
    public String fileName() {
        return flow.id() + "-" + form.node().id() + ".xlsx";
    }
}
