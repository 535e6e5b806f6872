package io.hengce.simulation.report.excel;

import io.hengce.flow.value.Value;
import io.hengce.simulation.page.Columns;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * One column of a table.
 *
 * @param group what stands over it and its neighbours of the same group; empty: nothing
 * @param width in characters
 */
public record TableColumn<T>(String group, String header, int width, Look look, Function<T, Value> cell) {

    private static final int SLACK = 2;

    public static final Look TEXT = Look.TEXT.lined().indented();

    static <T> TableColumn<T> text(String header, int width, Function<T, String> text) {
        return new TableColumn<>("", header, width, TEXT, row -> Value.of(text.apply(row)));
    }

    static <T> TableColumn<T> count(String header, int width, Function<T, Long> count) {
        return new TableColumn<>("", header, width, Look.COUNT.lined(), row -> Value.of(count.apply(row)));
    }

    static <T> TableColumn<T> rate(String header, int width, Function<T, Optional<BigDecimal>> rate) {
        return new TableColumn<>(
                "",
                header,
                width,
                Look.PERCENT.format("0.00%").lined(),
                row -> rate.apply(row).map(Value::of).orElse(Value.Missing.MISSING));
    }

    TableColumn<T> in(String other) {
        return new TableColumn<>(other, header, width, look, cell);
    }

    TableColumn<T> looking(Look other) {
        return new TableColumn<>(group, header, width, other, cell);
    }

    /** So many lines a value takes, were every line broken a little early. */
    int lines(Value value) {
        return look.wrap() ? (Columns.width(value.toString()) - 1) / Math.max(1, width - SLACK) + 1 : 1;
    }

    boolean isNumber() {
        return look.align() == HorizontalAlignment.RIGHT;
    }
}
