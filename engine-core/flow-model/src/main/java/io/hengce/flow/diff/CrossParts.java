package io.hengce.flow.diff;

import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.Heading;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The two sides of a cross table. A cell belongs to the heading of its row and that of its column. */
record CrossParts(Labels labels) {

    List<PartGroup> of(CrossTableNode table) {
        var groups = new ArrayList<PartGroup>();
        groups.add(inputs("rows/inputs", "rowInput", table.rows()));
        groups.add(inputs("columns/inputs", "columnInput", table.columns()));
        groups.add(columns(table));
        groups.add(rows(table));
        return groups;
    }

    /** A draft can have more rows of cells than headings. */
    static List<List<String>> spare(CrossTableNode table) {
        var headings = table.rows().headings().size();
        return table.values()
                .subList(
                        Math.min(headings, table.values().size()),
                        table.values().size());
    }

    /** Cells as they are written, row by row. */
    static LocalizedText told(List<List<String>> rows) {
        var text = rows.stream().map(row -> String.join(", ", row)).collect(Collectors.joining("; "));
        return new LocalizedText(text, text);
    }

    private PartGroup inputs(String path, String kind, CrossSide side) {
        return PartGroup.fixed(
                path,
                side.inputs().stream()
                        .map(each -> Part.of(
                                        kind,
                                        each.id(),
                                        each,
                                        () -> new Facets().value("expression", each.expression()))
                                .named(labels.value(each.expression())))
                        .toList());
    }

    private PartGroup columns(CrossTableNode table) {
        var inputs = labels.inputs(table.columns().inputs());
        var ids = inputs.stream().map(Column::id).toList();
        return PartGroup.fixed(
                "columns/headings",
                table.columns().headings().stream()
                        .map(each -> Part.of(
                                        "columnHeading",
                                        each.id(),
                                        new TableParts.Whole(each, ids),
                                        () -> when(new Facets(), inputs, each))
                                .named(Labels.heading(inputs, each)))
                        .toList());
    }

    private PartGroup rows(CrossTableNode table) {
        var inputs = labels.inputs(table.rows().inputs());
        var columns = labels.headings(table);
        var ids = new ArrayList<>(inputs.stream().map(Column::id).toList());
        columns.stream().map(Column::id).forEach(ids::add);
        var parts = new ArrayList<Part>();
        for (var at = 0; at < table.rows().headings().size(); at++) {
            var heading = table.rows().headings().get(at);
            var values = at < table.values().size() ? table.values().get(at) : List.<String>of();
            var whole = new TableParts.Whole(List.of(heading, values), ids);
            parts.add(Part.of(
                            "rowHeading",
                            heading.id(),
                            whole,
                            () -> values(when(new Facets(), inputs, heading), columns, values))
                    .named(Labels.heading(inputs, heading)));
        }
        return PartGroup.of("rows/headings", parts);
    }

    private static Facets when(Facets facets, List<Column> inputs, Heading heading) {
        for (var at = 0; at < heading.when().size(); at++) {
            var column = column(inputs, at);
            facets.cell("when", column, at, column.asked(heading.when().get(at)));
        }
        return facets;
    }

    private static Facets values(Facets facets, List<Column> columns, List<String> values) {
        for (var at = 0; at < values.size(); at++) {
            var column = column(columns, at);
            facets.cell("value", column, at, column.written(values.get(at)));
        }
        return facets;
    }

    /** A draft can have more cells than columns. */
    static Column column(List<Column> columns, int at) {
        return at < columns.size()
                ? columns.get(at)
                : new Column("@" + at, Saying.Plain.of(Integer.toString(at + 1)), "");
    }
}
