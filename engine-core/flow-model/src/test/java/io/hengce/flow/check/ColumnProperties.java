package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.expr.Cell;
import io.hengce.flow.expr.ExpressionReader;
import io.hengce.flow.expr.Scope;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Overlaps and gaps of random cells are exactly those found by trying every value. */
class ColumnProperties {

    private static final int LAST = 12;
    private static final ExpressionReader READER = new ExpressionReader(Scope.of(new Slots(new Dictionary(List.of()))));
    private static final List<String> CODES = List.of("a", "b", "c", "d");

    @Property(tries = 1000)
    void agreesWithEveryWholeNumber(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int cells) {
        var type = number(0);
        var values = IntStream.rangeClosed(0, LAST).mapToObj(Value::of).toList();

        agrees(type, values, cells(seed, cells, type, ColumnProperties::numbers));
    }

    @Property(tries = 1000)
    void agreesWithEveryHalf(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int cells) {
        var type = number(1);
        var values = IntStream.rangeClosed(0, LAST * 10)
                .mapToObj(tenths -> Value.of(BigDecimal.valueOf(tenths, 1)))
                .toList();

        agrees(type, values, cells(seed, cells, type, ColumnProperties::numbers));
    }

    @Property(tries = 1000)
    void agreesWithEveryCode(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int cells) {
        var type = new FieldType.StringType(CODES.stream()
                .map(code -> new DomainValue(code, LocalizedText.EMPTY))
                .toList());
        var values = CODES.stream().map(Value::of).toList();

        agrees(type, values, cells(seed, cells, type, ColumnProperties::texts));
    }

    @Property(tries = 1000)
    void agreesWithEveryNamedTextAndOneMore(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int cells) {
        var values = new ArrayList<Value>(CODES.stream().map(Value::of).toList());
        values.add(Value.of("some other text"));

        agrees(FieldType.StringType.ANY, values, cells(seed, cells, FieldType.StringType.ANY, ColumnProperties::texts));
    }

    private static void agrees(FieldType type, List<Value> values, List<Cell> cells) {
        var shapes = cells.stream().map(Cell::shape).toList();
        var axis = Axes.of(type, shapes);
        var regions = shapes.stream().map(axis::region).toList();
        var withMissing = new ArrayList<>(values);
        withMissing.add(Value.Missing.MISSING);

        var later = Overlap.among(regions, axis).stream()
                .map(Overlap::second)
                .sorted()
                .toList();
        var gaps = Stretch.gaps(
                axis.whole(),
                regions.stream().flatMap(region -> region.parts().stream()).toList());

        assertThat(!later.isEmpty()).as("overlap of %s", cells).isEqualTo(overlaps(cells, withMissing));
        assertThat(!gaps.isEmpty()).as("gap of %s", cells).isEqualTo(leavesOut(cells, values));
        for (var first = 0; first < cells.size(); first++) {
            for (var second = 0; second < first; second++) {
                assertThat(regions.get(first).meets(regions.get(second)))
                        .as("%s meets %s", cells.get(first), cells.get(second))
                        .isEqualTo(overlaps(List.of(cells.get(first), cells.get(second)), withMissing));
            }
        }
        covered(cells, regions, withMissing);
    }

    private static void covered(List<Cell> cells, List<Region> regions, List<Value> values) {
        var covered = new Covered();
        for (var at = 0; at < cells.size(); at++) {
            var cell = cells.get(at);
            var before = cells.subList(0, at);
            var isNew = values.stream()
                    .anyMatch(value -> cell.condition().matches(value)
                            && before.stream()
                                    .noneMatch(other -> other.condition().matches(value)));

            assertThat(covered.holds(regions.get(at)))
                    .as("%s after %s", cell, before)
                    .isEqualTo(!isNew);
            covered.add(regions.get(at));
        }
    }

    private static boolean overlaps(List<Cell> cells, List<Value> values) {
        return values.stream()
                .anyMatch(value -> cells.stream()
                                .filter(cell -> cell.condition().matches(value))
                                .count()
                        > 1);
    }

    private static boolean leavesOut(List<Cell> cells, List<Value> values) {
        return values.stream()
                .anyMatch(value ->
                        cells.stream().noneMatch(cell -> cell.condition().matches(value)));
    }

    private static FieldType.NumberType number(int scale) {
        return new FieldType.NumberType(
                "",
                OptionalInt.of(scale),
                RoundingMode.HALF_UP,
                Optional.of(BigDecimal.ZERO),
                Optional.of(BigDecimal.valueOf(LAST)));
    }

    private static List<Cell> cells(long seed, int count, FieldType type, CellText text) {
        var random = new Random(seed);
        var cells = new ArrayList<Cell>();
        while (cells.size() < count) {
            READER.cell(text.next(random), type, Place.DOCUMENT).value().ifPresent(cells::add);
        }
        return cells;
    }

    private static String numbers(Random random) {
        var low = random.nextInt(LAST + 1);
        var high = low + random.nextInt(4);
        return switch (random.nextInt(11)) {
            case 0 -> "< " + low;
            case 1 -> ">= " + low;
            case 2 -> "<= " + low + ".5";
            case 3 -> "[%d..%d)".formatted(low, high);
            case 4 -> "(%d..%d]".formatted(low, high);
            case 5 -> "(%d..%d)".formatted(low, high);
            case 6 -> low + ", " + high;
            case 8 -> "< %d.5".formatted(low);
            case 9 -> "[%d.5..%d.5]".formatted(low, high);
            case 7 -> "not([%d..%d], %d)".formatted(low, high, random.nextInt(LAST));
            default -> random.nextInt(4) == 0 ? "-" : "missing";
        };
    }

    private static String texts(Random random) {
        var one = CODES.get(random.nextInt(CODES.size()));
        var other = CODES.get(random.nextInt(CODES.size()));
        return switch (random.nextInt(5)) {
            case 0 -> "\"%s\", \"%s\"".formatted(one, other);
            case 1 -> "not(\"%s\", \"%s\")".formatted(one, other);
            case 2 -> "not(\"%s\")".formatted(one);
            case 3 -> random.nextInt(4) == 0 ? "-" : "missing";
            default -> "\"%s\"".formatted(one);
        };
    }

    @FunctionalInterface
    private interface CellText {
        String next(Random random);
    }
}
