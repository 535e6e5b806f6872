package io.hengce.simulation.samples;

import io.hengce.flow.decision.Application;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.value.Value.NumberValue;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at the columns of fields that hold 0.55 for 55 %: where most of their numbers are above 1, percents may be meant. One for a reading. */
final class Fractions {

    private final List<Column> columns;

    Fractions(Columns columns) {
        this.columns = columns.fields().entrySet().stream()
                .filter(column -> column.getValue().type() instanceof NumberType number && number.isFraction())
                .map(column -> new Column(columns.headers().get(column.getKey()), column.getValue()))
                .toList();
    }

    void add(long row, Application application) {
        columns.forEach(column -> column.add(row, application));
    }

    /** A warning for each doubtful column. */
    List<Diagnostic> remarks() {
        return columns.stream().flatMap(column -> column.remark().stream()).toList();
    }

    private static final class Column {
        private final String header;
        private final Field field;
        private long numbers;
        private long above;
        private boolean isNegative;
        private long row;
        private BigDecimal first = BigDecimal.ZERO;

        private Column(String header, Field field) {
            this.header = header;
            this.field = field;
        }

        private void add(long at, Application application) {
            if (application.value(field.id()) instanceof NumberValue value) {
                numbers++;
                isNegative |= value.number().signum() < 0;
                if (value.number().compareTo(BigDecimal.ONE) > 0 && above++ == 0) {
                    row = at;
                    first = value.number();
                }
            }
        }

        private Optional<Diagnostic> remark() {
            if (isNegative || above * 2 <= numbers) {
                return Optional.empty();
            }
            var place = Place.inDocument("rows/" + row + "/" + field.id());
            return Optional.of(HeaderReader.MESSAGES.warning(
                    "SAMPLE_PERCENT_MEANT",
                    place,
                    header,
                    written(BigDecimal.valueOf(above)),
                    written(BigDecimal.valueOf(numbers)),
                    String.valueOf(row),
                    written(first),
                    written(first.movePointRight(2))));
        }

        private static String written(BigDecimal number) {
            return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
        }
    }
}
