package io.hengce.designer.document.sheet;

import io.hengce.designer.document.sheet.SheetColumn.Part;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A decision table: priorities where it goes by them, inputs, outputs; its default row comes last. */
public record TableSheet(DecisionTableNode node, List<SheetColumn> columns) implements Sheet {

    /** What an input cell holds that holds for everything. */
    public static final String ANY = "-";

    public TableSheet {
        columns = List.copyOf(columns);
    }

    public static TableSheet of(DecisionTableNode node) {
        var columns = new ArrayList<SheetColumn>();
        if (node.hit() == TableHit.PRIORITY) {
            columns.add(new SheetColumn("priority", "", Part.ROW, Place.ofNode(node.id())));
        }
        node.inputs()
                .forEach(input -> columns.add(new SheetColumn(
                        input.id(), input.expression(), Part.WHEN, Places.tableInput(node.id(), input.id()))));
        node.outputs()
                .forEach(output -> columns.add(new SheetColumn(
                        output.id(), output.variable(), Part.THEN, Places.tableOutput(node.id(), output.id()))));
        return new TableSheet(node, columns);
    }

    @Override
    public int rows() {
        return freeRows() + (node.defaults().isPresent() ? 1 : 0);
    }

    @Override
    public int freeRows() {
        return node.rows().size();
    }

    @Override
    public String rowId(int row) {
        return isDefault(row) ? "default" : node.rows().get(row).id();
    }

    @Override
    public Place rowPlace(int row) {
        return isDefault(row) ? Place.inNode(node.id(), "default") : Places.row(node.id(), rowId(row));
    }

    @Override
    public String cell(int row, int column) {
        var texts = texts(row, column);
        if (part(column) == Part.ROW) {
            return isDefault(row) ? "" : String.valueOf(node.rows().get(row).priority());
        }
        return within(texts, index(column)) ? texts.get(index(column)) : "";
    }

    @Override
    public Place place(int row, int column) {
        if (part(column) == Part.ROW) {
            return Place.inNode(node.id(), rowPlace(row).path() + "/priority");
        }
        if (part(column) == Part.WHEN) {
            return Places.rowWhen(node.id(), rowId(row), index(column));
        }
        return isDefault(row)
                ? Places.tableDefault(node.id(), index(column))
                : Places.rowThen(node.id(), rowId(row), index(column));
    }

    @Override
    public boolean isOpen(int row, int column) {
        return part(column) == Part.ROW ? !isDefault(row) : within(texts(row, column), index(column));
    }

    @Override
    public boolean takes(int column, String text) {
        return part(column) != Part.ROW || text.matches("-?\\d{1,9}");
    }

    @Override
    public String blank(int column) {
        return switch (part(column)) {
            case ROW -> "0";
            case WHEN -> ANY;
            case THEN -> "";
        };
    }

    @Override
    public TableSheet with(List<SheetCell> cells) {
        var changed = new HashMap<Integer, Changing>();
        var defaults = new ArrayList<>(node.defaults().orElse(List.of()));
        for (var cell : cells) {
            if (cell.text().equals(cell(cell.row(), cell.column()))) {
                continue;
            }
            if (isDefault(cell.row())) {
                defaults.set(index(cell.column()), cell.text());
            } else {
                changed.computeIfAbsent(
                                cell.row(), row -> new Changing(node.rows().get(row)))
                        .take(part(cell.column()), index(cell.column()), cell.text());
            }
        }
        var rows = new ArrayList<>(node.rows());
        changed.forEach((row, made) -> rows.set(row, made.row()));
        return withRows(rows, node.defaults().map(before -> defaults));
    }

    /** A row whose cells are changed, copied once however many they are. */
    private static final class Changing {
        private final String id;
        private final List<String> when;
        private final List<String> then;
        private int priority;

        private Changing(TableRow row) {
            id = row.id();
            when = new ArrayList<>(row.when());
            then = new ArrayList<>(row.then());
            priority = row.priority();
        }

        private void take(Part part, int index, String text) {
            switch (part) {
                case ROW -> priority = Integer.parseInt(text);
                case WHEN -> when.set(index, text);
                case THEN -> then.set(index, text);
            }
        }

        private TableRow row() {
            return new TableRow(id, when, then, priority);
        }
    }

    @Override
    public TableSheet arranged(List<Integer> plan) {
        var ids = new RowIds(node.rows().stream().map(TableRow::id).collect(Collectors.toSet()));
        var placed = new BitSet();
        var rows = new ArrayList<TableRow>();
        for (int from : plan) {
            if (from == NEW_ROW) {
                rows.add(new TableRow(
                        ids.fresh(),
                        filled(node.inputs().size(), ANY),
                        filled(node.outputs().size(), "")));
                continue;
            }
            var row = node.rows().get(from);
            rows.add(placed.get(from) ? new TableRow(ids.like(row.id()), row.when(), row.then(), row.priority()) : row);
            placed.set(from);
        }
        return withRows(rows, node.defaults());
    }

    private TableSheet withRows(List<TableRow> rows, Optional<List<String>> defaults) {
        return new TableSheet(node.withRows(rows).withDefaults(defaults), columns);
    }

    private List<String> texts(int row, int column) {
        if (isDefault(row)) {
            return part(column) == Part.THEN ? node.defaults().orElse(List.of()) : List.of();
        }
        var found = node.rows().get(row);
        return part(column) == Part.THEN ? found.then() : found.when();
    }

    private boolean isDefault(int row) {
        return row == node.rows().size();
    }

    private Part part(int column) {
        return columns.get(column).part();
    }

    /** Among the inputs or the outputs. */
    private int index(int column) {
        var inputs = columns.size() - node.outputs().size();
        return part(column) == Part.THEN
                ? column - inputs
                : column - (inputs - node.inputs().size());
    }

    private static boolean within(List<String> texts, int index) {
        return index >= 0 && index < texts.size();
    }

    private static List<String> filled(int size, String text) {
        return Collections.nCopies(size, text);
    }
}
