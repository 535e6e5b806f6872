package io.hengce.designer.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GridMetricsTest {

    private static final ColumnLine COLUMNS = ColumnLine.of(List.of(100.0, 100.0, 100.0, 100.0, 100.0), 1);
    private final GridMetrics metrics =
            new GridMetrics(COLUMNS, 100, 0, 0, GridMetrics.NUMBERS + 250, GridMetrics.HEADER + 90);

    @Test
    void seesTheRowsAndColumnsThatFit() {
        assertThat(metrics.firstRow()).isZero();
        assertThat(metrics.endRow()).isEqualTo(3);
        assertThat(metrics.firstColumn()).isEqualTo(1);
        assertThat(metrics.endColumn()).isEqualTo(3);
    }

    @Test
    void keepsFrozenColumnsWhereTheyAre() {
        var scrolled = metrics.scrolledTo(150, 45);

        assertThat(scrolled.x(0)).isEqualTo(GridMetrics.NUMBERS);
        assertThat(scrolled.x(2)).isEqualTo(GridMetrics.NUMBERS + 50);
        assertThat(scrolled.firstColumn()).isEqualTo(2);
        assertThat(scrolled.firstRow()).isEqualTo(1);
        assertThat(scrolled.endRow()).isEqualTo(5);
    }

    @Test
    void findsTheCellUnderAPointAsItIsPainted() {
        var scrolled = metrics.scrolledTo(150, 45);
        for (var column = 2; column < 4; column++) {
            var area = scrolled.cell(2, column);
            assertThat(scrolled.columnAt(area.x() + 60)).isEqualTo(column);
            assertThat(scrolled.rowAt(area.centreY())).isEqualTo(2);
        }
        assertThat(scrolled.columnAt(GridMetrics.NUMBERS + 5)).isZero();
    }

    @Test
    void scrollsNoFartherThanThereIsSomethingToSee() {
        var far = metrics.scrolledTo(10_000, 10_000);

        assertThat(far.scrollX()).isEqualTo(250);
        assertThat(far.scrollY()).isEqualTo(100 * GridMetrics.ROW - 90);
        assertThat(far.endRow()).isEqualTo(100);
        assertThat(metrics.scrolledTo(-5, -5)).isEqualTo(metrics);
    }

    @Test
    void scrollsJustSoFarThatACellIsInSight() {
        assertThat(metrics.showing(1, 1)).isEqualTo(metrics);
        assertThat(metrics.showing(10, 4).scrollY()).isEqualTo(11 * GridMetrics.ROW - 90);
        assertThat(metrics.showing(10, 4).scrollX()).isEqualTo(250);
        assertThat(metrics.scrolledTo(250, 900).showing(5, 1).scrollY()).isEqualTo(150);
        assertThat(metrics.scrolledTo(250, 900).showing(5, 1).scrollX()).isZero();
        assertThat(metrics.scrolledTo(250, 900).showing(5, 0).scrollX()).isEqualTo(250);
    }

    @Test
    void holdsTogetherWithoutRowsOrColumns() {
        var empty = new GridMetrics(ColumnLine.of(List.of(), 0), 0, 0, 0, 500, 400);

        assertThat(empty.endRow()).isZero();
        assertThat(empty.endColumn()).isZero();
        assertThat(empty.isColumn(100)).isFalse();
        assertThat(empty.showing(0, 0)).isEqualTo(empty);
    }
}
