package io.hengce.flow.diff;

import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.TableRow;
import java.util.List;
import java.util.stream.Stream;

/** The columns and rows of a decision table. Cells belong to their column, so that a column that comes or goes changes no row. */
record TableParts(Labels labels) {

    List<PartGroup> of(DecisionTableNode table) {
        var columns = new Columns(labels.inputs(table.inputs()), labels.outputs(table));
        var inputs = table.inputs().stream()
                .map(each -> Part.of(
                                "input", each.id(), each, () -> new Facets().value("expression", each.expression()))
                        .named(labels.value(each.expression())))
                .toList();
        var outputs = table.outputs().stream()
                .map(each -> Part.of(
                                "output",
                                each.id(),
                                each,
                                () -> new Facets()
                                        .id("variable", each.variable())
                                        .word("collect", each.collect())
                                        .usual(each.collect() == Aggregation.LIST))
                        .named(labels.value(each.variable())))
                .toList();
        var rows = table.rows().stream()
                .map(row -> Part.of("row", row.id(), new Whole(row, columns.ids()), () -> columns.facets(row)))
                .toList();
        var defaults = table.defaults().stream()
                .map(cells -> Part.of(
                        "defaultRow",
                        "default",
                        new Whole(cells, columns.ids()),
                        () -> columns.then(new Facets(), cells)))
                .toList();
        return List.of(
                PartGroup.fixed("inputs", inputs),
                PartGroup.fixed("outputs", outputs),
                PartGroup.of("rows", rows),
                PartGroup.of("", defaults));
    }

    /** Cells of columns in an order. */
    record Whole(Object cells, List<String> columns) {}

    private record Columns(List<Column> inputs, List<Column> outputs, List<String> ids) {

        Columns(List<Column> inputs, List<Column> outputs) {
            this(inputs, outputs, ids(inputs, outputs));
        }

        private static List<String> ids(List<Column> inputs, List<Column> outputs) {
            return Stream.concat(inputs.stream(), outputs.stream())
                    .map(Column::id)
                    .toList();
        }

        Facets facets(TableRow row) {
            var facets = new Facets();
            for (var at = 0; at < row.when().size(); at++) {
                var column = CrossParts.column(inputs, at);
                var cell = row.when().get(at);
                facets.cell("when", column, at, column.asked(cell)).usual(cell.equals("-"));
            }
            return then(facets, row.then()).number("priority", row.priority()).usual(row.priority() == 0);
        }

        Facets then(Facets facets, List<String> cells) {
            for (var at = 0; at < cells.size(); at++) {
                var column = CrossParts.column(outputs, at);
                facets.cell("then", column, at, column.written(cells.get(at)));
            }
            return facets;
        }
    }
}
