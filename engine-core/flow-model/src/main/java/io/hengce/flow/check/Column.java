package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.expr.Cell;
import io.hengce.flow.expr.CellShape;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cells over one input, as regions of its axis. */
record Column(Place place, Expression input, Axis axis, List<Region> cells) {

    private static final int SHOWN = 5;

    /** The column, where its input and all its cells could be read. */
    static Optional<Column> of(Place input, List<Optional<Cell>> cells, Draft draft) {
        var shapes = cells.stream().flatMap(Optional::stream).map(Cell::shape).toList();
        if (shapes.size() < cells.size()) {
            return Optional.empty();
        }
        return draft.texts().expression(input).map(expression -> {
            var axis = Axes.of(expression.type(), shapes);
            return new Column(input, expression, axis, regions(shapes, axis));
        });
    }

    /** Equal texts are read once and so have one shape: of each shape the region is made once. */
    private static List<Region> regions(List<CellShape> shapes, Axis axis) {
        var made = new IdentityHashMap<CellShape, Region>();
        return shapes.stream()
                .map(shape -> made.computeIfAbsent(shape, axis::region))
                .toList();
    }

    /** For each cell the index of the first that matches the same. */
    List<Integer> alike() {
        var numbers = new IdentityHashMap<Region, Integer>();
        var first = new HashMap<Region, Integer>();
        var alike = new ArrayList<Integer>();
        for (var cell : cells) {
            var number = numbers.get(cell);
            if (number == null) {
                number = first.merge(cell, alike.size(), (known, next) -> known);
                numbers.put(cell, number);
            }
            alike.add(number);
        }
        return alike;
    }

    /** Different fields that come with the application: any values can meet. */
    static boolean areIndependent(List<Column> columns, Draft draft) {
        var names = new HashSet<String>();
        return columns.stream()
                .allMatch(column -> column.input().tree() instanceof Expr.Name name
                        && names.add(name.name())
                        && draft.field(name.name())
                                .map(field -> field.use().origin() != Origin.DERIVED)
                                .orElse(false));
    }

    List<Overlap> overlaps() {
        return Overlap.among(cells, axis);
    }

    boolean takesMissing() {
        return cells.stream().anyMatch(Region::hasMissing);
    }

    /** Whether the input can be missing where the column is evaluated. */
    boolean mayBeMissing(Draft draft) {
        return draft.dataflow().at(place).map(known -> !known.isSure(input)).orElse(false);
    }

    /** The values that no cell matches, in backticks; empty where there are none. Missing apart. */
    Optional<String> gaps() {
        var parts = cells.stream().flatMap(cell -> cell.parts().stream()).toList();
        var gaps = Stretch.gaps(axis.whole(), parts);
        var shown = gaps.stream().limit(SHOWN).map(axis::shown).collect(Collectors.joining(", "));
        return Optional.of(shown + (gaps.size() > SHOWN ? ", …" : "")).filter(text -> !text.isEmpty());
    }
}
