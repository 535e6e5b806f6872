package io.hengce.simulation.report.excel;

import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.value.Value;
import io.hengce.simulation.diff.ChangedCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** How the values of an output are shown: a number with its unit's sign and as many decimals as its values have, a fraction in percent. */
final class OutputLook {

    private static final int MOST_DECIMALS = 6;

    private OutputLook() {}

    static Look of(List<ChangedCase> cases, String field, String unit) {
        var values = cases.stream()
                .flatMap(changed -> changed.outputs().stream())
                .filter(output -> output.field().equals(field))
                .flatMap(output -> Stream.of(output.baseline(), output.candidate()))
                .filter(value -> !value.isMissing())
                .toList();
        if (!values.stream().allMatch(Value.NumberValue.class::isInstance)) {
            return TableColumn.TEXT;
        }
        var decimals = values.stream()
                .map(value -> ((Value.NumberValue) value).number())
                .mapToInt(OutputLook::decimals)
                .max()
                .orElse(0);
        return Look.COUNT.lined().format(format(unit, Math.min(decimals, MOST_DECIMALS)));
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    static String format(String unit, int decimals) {
        return switch (unit) {
            case "CNY" -> "\"¥\"" + digits(decimals);
            case NumberType.PERCENT -> digits(Math.max(0, decimals - 2)) + "%";
            default -> digits(decimals);
        };
    }

    private static String digits(int decimals) {
        return "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : "");
    }
}
