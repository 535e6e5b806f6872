package io.hengce.engine.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.expr.CellShape;
import io.hengce.flow.expr.Interval;
import io.hengce.flow.expr.Interval.Bound;
import io.hengce.flow.expr.Intervals;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rows of one input, found by its value. */
final class ColumnTest {

    private static final int ROWS = 500;
    private static final int ENOUGH = 1_000_000;

    private final Random random = new Random(20_261_128);

    @Test
    void findsTheRowsWhoseNumbersHoldTheValueWhateverItsScale() {
        var cells = new HashMap<Integer, CellShape>();
        for (var row = 0; row < ROWS; row++) {
            cells.put(row, numbers());
        }

        var column = new ColumnMaker(Units.None.NONE, cells, ROWS, ENOUGH).column();

        assertThat(column.isCoarse()).isFalse();
        for (var unscaled = -25; unscaled < 250; unscaled++) {
            var number = BigDecimal.valueOf(unscaled, 1);
            for (var value : List.of(number, number.setScale(7), number.stripTrailingZeros())) {
                assertThat(rows(column.rows(Value.of(value))))
                        .as("rows of %s", value)
                        .isEqualTo(holding(cells, value));
            }
        }
    }

    /** Cells may have more decimals than the input, and ends that it cannot reach. */
    @Test
    void findsTheSameRowsByLongs() {
        var cells = new HashMap<Integer, CellShape>();
        for (var row = 0; row < ROWS; row++) {
            cells.put(row, row % 9 == 0 ? new CellShape.Any() : numbers());
        }
        for (var units : List.of(
                new Units.Decimals(1, -30, 250), new Units.Decimals(0, 3, 12), new Units.Decimals(2, 0, 2_000))) {
            var column = new ColumnMaker(units, cells, ROWS, ENOUGH).column();

            for (var number = units.min(); number <= units.max(); number++) {
                var value = units.value(number);
                assertThat(rows(column.rows(number))).as("rows of %s", value).isEqualTo(rows(column.rows(value)));
            }
            assertThat(rows(column.rows(Units.MISSING))).isEqualTo(rows(column.rows(Value.Missing.MISSING)));
        }
    }

    @Test
    void findsTheSameRowsByPlacesInADomain() {
        var domain = new Units.Codes(List.of("C", "A", "D", "B"));
        var cells = Map.<Integer, CellShape>of(
                0,
                texts(false, "A", "B"),
                1,
                texts(true, "B"),
                2,
                new CellShape.Any(),
                3,
                new CellShape.Missing(),
                4,
                texts(false, "C"));
        var column = new ColumnMaker(domain, cells, cells.size(), ENOUGH).column();

        for (var place = 0; place < domain.size(); place++) {
            assertThat(rows(column.rows((long) place))).isEqualTo(rows(column.rows(domain.value(place))));
        }
        assertThat(rows(column.rows(Units.MISSING))).containsExactly(2, 3);
    }

    @Test
    void withLittleMemoryItFindsNoRowTooFew() {
        var cells = new HashMap<Integer, CellShape>();
        for (var row = 0; row < ROWS; row++) {
            cells.put(row, numbers());
        }

        var column = new ColumnMaker(Units.None.NONE, cells, ROWS, 100).column();

        assertThat(column.isCoarse()).isTrue();
        for (var unscaled = -25; unscaled < 250; unscaled++) {
            var value = BigDecimal.valueOf(unscaled, 1);
            assertThat(rows(column.rows(Value.of(value)))).containsAll(holding(cells, value));
        }
    }

    @Test
    void findsRowsByStringsAndByWhatIsNotNamed() {
        var column = column(
                texts(false, "A", "B"),
                texts(true, "B"),
                new CellShape.Any(),
                new CellShape.Missing(),
                texts(false, "C"));

        assertThat(rows(column.rows(Value.of("A")))).containsExactly(0, 1, 2);
        assertThat(rows(column.rows(Value.of("B")))).containsExactly(0, 2);
        assertThat(rows(column.rows(Value.of("C")))).containsExactly(1, 2, 4);
        assertThat(rows(column.rows(Value.of("neither")))).containsExactly(1, 2);
        assertThat(rows(column.rows(Value.Missing.MISSING))).containsExactly(2, 3);
    }

    @Test
    void findsRowsByTruthAndDate() {
        var day = LocalDate.of(2026, 2, 1);
        var truths =
                column(new CellShape.Truths(Set.of(true)), new CellShape.Truths(Set.of(false)), new CellShape.Any());
        var dates = column(
                new CellShape.Dates(Intervals.of(Interval.only(day))),
                new CellShape.Dates(
                        Intervals.of(new Interval<>(Optional.empty(), Optional.of(new Bound<>(day, false))))));

        assertThat(rows(truths.rows(Value.of(true)))).containsExactly(0, 2);
        assertThat(rows(truths.rows(Value.of(false)))).containsExactly(1, 2);
        assertThat(rows(dates.rows(new Value.DateValue(day)))).containsExactly(0);
        assertThat(rows(dates.rows(new Value.DateValue(day.minusDays(1))))).containsExactly(1);
        assertThat(rows(dates.rows(new Value.DateValue(day.plusDays(1))))).isEmpty();
    }

    @Test
    void aColumnWithoutATestMatchesEverything() {
        var column = column(new CellShape.Any(), new CellShape.Any());

        assertThat(rows(column.rows(Value.of(1)))).containsExactly(0, 1);
        assertThat(rows(column.rows(Value.Missing.MISSING))).containsExactly(0, 1);
    }

    private static Column column(CellShape... shapes) {
        var cells = new HashMap<Integer, CellShape>();
        for (var row = 0; row < shapes.length; row++) {
            cells.put(row, shapes[row]);
        }
        return new ColumnMaker(Units.None.NONE, cells, shapes.length, ENOUGH).column();
    }

    private static CellShape texts(boolean complement, String... values) {
        return new CellShape.Texts(new TreeSet<>(Set.of(values)), complement);
    }

    private CellShape.Numbers numbers() {
        var parts = new ArrayList<Interval<BigDecimal>>();
        for (var part = 0; part <= random.nextInt(2); part++) {
            var low = random.nextInt(20);
            parts.add(new Interval<>(end(10 * low), end(10 * low + 9 + random.nextInt(30))));
        }
        return new CellShape.Numbers(new Intervals<>(parts));
    }

    /** @param number in tenths */
    private Optional<Bound<BigDecimal>> end(int number) {
        return random.nextInt(6) == 0
                ? Optional.empty()
                : Optional.of(new Bound<>(
                        BigDecimal.valueOf(number, 1).setScale(1 + random.nextInt(3)), random.nextBoolean()));
    }

    private static List<Integer> holding(Map<Integer, CellShape> cells, BigDecimal value) {
        return cells.entrySet().stream()
                .filter(cell -> ((CellShape.Numbers) cell.getValue()).values().contains(value))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static List<Integer> rows(RowSet set) {
        var rows = new BitSet();
        for (var part = 0; part < RowSet.summaryLength(ROWS); part++) {
            for (var bit = 0; bit < Long.SIZE; bit++) {
                if ((set.summary(part) & 1L << bit) != 0) {
                    var word = BitSet.valueOf(new long[] {set.word(part, bit)});
                    var first = (part * Long.SIZE + bit) * Long.SIZE;
                    word.stream().forEach(row -> rows.set(first + row));
                }
            }
        }
        return rows.stream().boxed().toList();
    }
}
