package io.hengce.designer.document.sheet;

import io.hengce.designer.document.sheet.SheetColumn.Part;
import io.hengce.designer.document.sheet.SheetColumn.Test;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.CrossPlaces;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.Heading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A cross table: the headings of its rows, then a column for each heading of its columns, where a blank cell is the default. */
public record CrossSheet(CrossTableNode node, List<SheetColumn> columns) implements Sheet {

    public CrossSheet {
        columns = List.copyOf(columns);
    }

    public static CrossSheet of(CrossTableNode node) {
        var columns = new ArrayList<SheetColumn>();
        var rows = CrossPlaces.rows(node.id());
        node.rows()
                .inputs()
                .forEach(input -> columns.add(
                        new SheetColumn("row-" + input.id(), input.expression(), Part.WHEN, rows.input(input.id()))));
        node.columns()
                .headings()
                .forEach(heading -> columns.add(new SheetColumn(
                        "column-" + heading.id(),
                        node.variable(),
                        Part.THEN,
                        CrossPlaces.columns(node.id()).heading(heading.id()),
                        tests(node.columns(), heading))));
        return new CrossSheet(node, columns);
    }

    private static List<Test> tests(CrossSide side, Heading heading) {
        return IntStream.range(0, Math.min(side.inputs().size(), heading.when().size()))
                .mapToObj(at -> new Test(
                        side.inputs().get(at).expression(), heading.when().get(at)))
                .toList();
    }

    @Override
    public int rows() {
        return freeRows();
    }

    @Override
    public int freeRows() {
        return node.rows().headings().size();
    }

    @Override
    public String rowId(int row) {
        return node.rows().headings().get(row).id();
    }

    @Override
    public Place rowPlace(int row) {
        return CrossPlaces.rows(node.id()).heading(rowId(row));
    }

    /** Those who come to a row come to one of its cells. */
    @Override
    public List<Place> parts(int row) {
        return IntStream.range(0, node.columns().headings().size())
                .mapToObj(column -> CrossPlaces.value(node.id(), row, column))
                .toList();
    }

    @Override
    public String cell(int row, int column) {
        var texts = texts(row, column);
        return index(column) < texts.size() ? texts.get(index(column)) : "";
    }

    @Override
    public Place place(int row, int column) {
        return isWhen(column)
                ? CrossPlaces.rows(node.id()).when(rowId(row), column)
                : CrossPlaces.value(node.id(), row, index(column));
    }

    @Override
    public boolean isOpen(int row, int column) {
        return index(column) < texts(row, column).size();
    }

    @Override
    public boolean takes(int column, String text) {
        return true;
    }

    @Override
    public String blank(int column) {
        return isWhen(column) ? TableSheet.ANY : "";
    }

    @Override
    public CrossSheet with(List<SheetCell> cells) {
        var headings = new ArrayList<>(node.rows().headings());
        var values = new ArrayList<>(node.values());
        for (var cell : cells) {
            if (isWhen(cell.column())) {
                var heading = headings.get(cell.row());
                headings.set(
                        cell.row(), new Heading(heading.id(), replaced(heading.when(), cell.column(), cell.text())));
            } else {
                values.set(cell.row(), replaced(values.get(cell.row()), index(cell.column()), cell.text()));
            }
        }
        return with(headings, values);
    }

    @Override
    public CrossSheet arranged(List<Integer> plan) {
        var ids = new RowIds(node.rows().headings().stream().map(Heading::id).collect(Collectors.toSet()));
        var headings = new ArrayList<Heading>();
        var values = new ArrayList<List<String>>();
        var placed = new HashSet<Integer>();
        for (int from : plan) {
            if (from == NEW_ROW) {
                headings.add(new Heading(
                        ids.fresh(), Collections.nCopies(node.rows().inputs().size(), TableSheet.ANY)));
                values.add(Collections.nCopies(node.columns().headings().size(), ""));
                continue;
            }
            var heading = node.rows().headings().get(from);
            headings.add(placed.contains(from) ? new Heading(ids.like(heading.id()), heading.when()) : heading);
            values.add(from < node.values().size() ? node.values().get(from) : List.of());
            placed.add(from);
        }
        return with(headings, values);
    }

    private CrossSheet with(List<Heading> headings, List<List<String>> values) {
        return new CrossSheet(
                new CrossTableNode(
                        node.id(),
                        node.name(),
                        node.variable(),
                        new CrossSide(node.rows().inputs(), headings),
                        node.columns(),
                        values,
                        node.otherwise()),
                columns);
    }

    private List<String> texts(int row, int column) {
        if (isWhen(column)) {
            return node.rows().headings().get(row).when();
        }
        return row < node.values().size() ? node.values().get(row) : List.of();
    }

    private boolean isWhen(int column) {
        return column < node.rows().inputs().size();
    }

    /** Among the row's inputs or among the column headings. */
    private int index(int column) {
        return isWhen(column) ? column : column - node.rows().inputs().size();
    }

    private static List<String> replaced(List<String> texts, int index, String text) {
        var changed = new ArrayList<>(texts);
        changed.set(index, text);
        return changed;
    }
}
