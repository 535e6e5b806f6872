package io.hengce.simulation.workbook;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.sentence.FlowSentences;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A decision table: one sheet, its default row under the others. */
record TableForm(DecisionTableNode node, ColumnWords words) implements NodeForm {

    private static final String ROWS = "rows";
    private static final String PRIORITY = "priority";
    private static final String IF = "if ";
    private static final String THEN = "then ";

    /** Stands in place of a row's id, which never begins like this. */
    private static final String DEFAULT = "#default";

    private static final LocalizedText CONDITIONS = ColumnWords.say("band.conditions");
    private static final LocalizedText RESULTS = ColumnWords.say("band.results");

    static TableForm of(FlowDocument flow, DecisionTableNode node) {
        return new TableForm(node, new ColumnWords(flow));
    }

    @Override
    public String facts() {
        return "decision_table " + node.hit();
    }

    @Override
    public String opening(FlowSentences sentences) {
        return sentences.opening(node);
    }

    @Override
    public List<NodeSheet> sheets() {
        var rows = new ArrayList<SheetRow>();
        node.rows().forEach(row -> rows.add(row(row.id(), String.valueOf(row.priority()), row.when(), row.then())));
        var none = node.inputs().stream().map(TableInput::id).map(input -> "").toList();
        node.defaults().ifPresent(cells -> rows.add(row(DEFAULT, "", none, cells)));
        return List.of(new NodeSheet(ROWS, ColumnWords.say("sheet.rows"), "row", columns(), rows));
    }

    private boolean hasPriorities() {
        return node.hit() == TableHit.PRIORITY || node.rows().stream().anyMatch(row -> row.priority() != 0);
    }

    private SheetRow row(String id, String priority, List<String> when, List<String> then) {
        var cells = new ArrayList<String>();
        if (hasPriorities()) {
            cells.add(priority);
        }
        cells.addAll(when);
        cells.addAll(then);
        return new SheetRow(id, cells);
    }

    private List<SheetColumn> columns() {
        var columns = new ArrayList<SheetColumn>();
        if (hasPriorities()) {
            columns.add(SheetColumn.of(PRIORITY, ColumnWords.say("column.priority"), CellKind.WHOLE));
        }
        node.inputs()
                .forEach(input -> columns.add(
                        SheetColumn.of(IF + input.id(), words.header(input.expression()), CellKind.CONDITION)
                                .in(CONDITIONS)
                                .offering(words.tests(input.expression()))));
        node.outputs()
                .forEach(output -> columns.add(
                        SheetColumn.of(THEN + output.id(), words.header(output.variable()), CellKind.EXPRESSION)
                                .in(RESULTS)
                                .offering(words.values(output.variable()))));
        return columns;
    }

    @Override
    public DecisionTableNode read(List<NodeSheet> sheets, Complaints complaints) {
        var sheet = sheets.get(0);
        var cells = new CellReader(sheet, complaints);
        var rows = new ArrayList<TableRow>();
        Optional<List<String>> defaults = Optional.empty();
        for (var row : sheet.rows()) {
            var when = cells.texts(row, IF);
            var then = cells.texts(row, THEN);
            if (row.id().equals(DEFAULT)) {
                defaults = Optional.of(then);
            } else {
                rows.add(new TableRow(row.id(), when, then, cells.whole(row, PRIORITY)));
            }
        }
        return new DecisionTableNode(node.id(), node.name(), node.hit(), node.inputs(), node.outputs(), rows, defaults);
    }

    @Override
    public Place place(NodeSheet sheet, SheetRow row, int column) {
        var isDefault = row.id().equals(DEFAULT);
        if (column < 0) {
            return isDefault ? Place.inNode(node.id(), "default") : Places.row(node.id(), row.id());
        }
        var first = hasPriorities() ? 1 : 0;
        var then = column - first - node.inputs().size();
        if (column < first) {
            return Place.inNode(node.id(), "rows/" + row.id() + "/priority");
        }
        if (then < 0) {
            return Places.rowWhen(node.id(), row.id(), column - first);
        }
        return isDefault ? Places.tableDefault(node.id(), then) : Places.rowThen(node.id(), row.id(), then);
    }
}
