package io.hengce.flow.oracle;

import com.google.re2j.Pattern;
import io.hengce.flow.expr.FeelFunction;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The functions of the language over values that are all there. */
final class OracleFunctions {

    Value apply(FeelFunction function, List<Value> arguments) {
        return switch (function) {
            case ABS, FLOOR, CEILING, DECIMAL, ROUND_HALF_UP -> Value.of(numeric(function, arguments));
            case COUNT -> Value.of(elements(arguments).size());
            case MIN, MAX, SUM, MEAN, MEDIAN -> aggregate(function, elements(arguments));
            case CONTAINS, STARTS_WITH, ENDS_WITH, MATCHES ->
                Value.of(holds(function, text(arguments, 0), text(arguments, 1)));
            case UPPER_CASE -> Value.of(text(arguments, 0).toUpperCase(Locale.ROOT));
            case LOWER_CASE -> Value.of(text(arguments, 0).toLowerCase(Locale.ROOT));
            case STRING_LENGTH -> Value.of(text(arguments, 0).codePoints().count());
            case DATE ->
                new Value.DateValue(
                        ((Value.DateTimeValue) arguments.get(0)).time().toLocalDate());
            case YEARS_BETWEEN -> Value.of(months(date(arguments, 0), date(arguments, 1)) / 12);
            case MONTHS_BETWEEN -> Value.of(months(date(arguments, 0), date(arguments, 1)));
            case DAYS_BETWEEN ->
                Value.of(date(arguments, 1).toEpochDay() - date(arguments, 0).toEpochDay());
            case IS_MISSING, DEFAULT, DATE_AND_TIME -> throw new IllegalArgumentException(function.word());
        };
    }

    private static BigDecimal numeric(FeelFunction function, List<Value> arguments) {
        var number = OracleExpressions.number(arguments.get(0));
        return switch (function) {
            case ABS -> number.signum() < 0 ? number.negate() : number;
            case FLOOR -> rounded(number, 0, RoundingMode.FLOOR);
            case CEILING -> rounded(number, 0, RoundingMode.CEILING);
            case DECIMAL -> rounded(number, scale(arguments), RoundingMode.HALF_EVEN);
            case ROUND_HALF_UP -> rounded(number, scale(arguments), RoundingMode.HALF_UP);
            default -> throw new IllegalArgumentException(function.word());
        };
    }

    /** The elements of the only argument where it is a list, else the arguments. */
    private static List<Value> elements(List<Value> arguments) {
        return arguments.get(0) instanceof Value.ListValue list ? list.elements() : arguments;
    }

    private static Value aggregate(FeelFunction function, List<Value> values) {
        if (values.contains(OracleExpressions.MISSING)) {
            return OracleExpressions.MISSING;
        }
        if (values.isEmpty()) {
            return function == FeelFunction.SUM ? Value.of(0) : OracleExpressions.MISSING;
        }
        if (values.get(0) instanceof Value.DateValue) {
            var dates = values.stream()
                    .map(value -> ((Value.DateValue) value).date())
                    .sorted()
                    .toList();
            return new Value.DateValue(dates.get(function == FeelFunction.MIN ? 0 : dates.size() - 1));
        }
        return Value.of(aggregated(function, values));
    }

    private static BigDecimal aggregated(FeelFunction function, List<Value> values) {
        var sorted = sorted(values);
        var last = sorted.size() - 1;
        return switch (function) {
            case MIN -> sorted.get(0);
            case MAX -> sorted.get(last);
            case SUM -> sum(values);
            case MEAN -> quotient(sum(values), values.size());
            default ->
                sorted.size() % 2 == 1
                        ? sorted.get(last / 2)
                        : quotient(plus(sorted.get(last / 2), sorted.get(last / 2 + 1)), 2);
        };
    }

    /** Whether the numbers have a sum of at most 34 digits all the way. */
    boolean sumIsExact(List<Value> arguments) {
        var numbers = elements(arguments).stream()
                .filter(Value.NumberValue.class::isInstance)
                .map(OracleExpressions::number)
                .toList();
        var exact = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var rounded = numbers.stream().reduce(BigDecimal.ZERO, (one, other) -> one.add(other, MathContext.DECIMAL128));
        return exact.compareTo(rounded) == 0;
    }

    private static BigDecimal sum(List<Value> values) {
        return values.stream().map(OracleExpressions::number).reduce(BigDecimal.ZERO, OracleFunctions::plus);
    }

    private static BigDecimal plus(BigDecimal one, BigDecimal other) {
        return OracleExpressions.kept(one.add(other, MathContext.DECIMAL128));
    }

    private static BigDecimal quotient(BigDecimal dividend, int divisor) {
        return OracleExpressions.kept(dividend.divide(BigDecimal.valueOf(divisor), MathContext.DECIMAL128));
    }

    private static int scale(List<Value> arguments) {
        return OracleExpressions.number(arguments.get(1)).intValueExact();
    }

    private static BigDecimal rounded(BigDecimal number, int scale, RoundingMode rounding) {
        var plain = number.stripTrailingZeros();
        return plain.scale() <= scale ? plain : plain.setScale(scale, rounding);
    }

    private static List<BigDecimal> sorted(List<Value> arguments) {
        return arguments.stream().map(OracleExpressions::number).sorted().toList();
    }

    private static boolean holds(FeelFunction function, String text, String part) {
        return switch (function) {
            case CONTAINS -> text.indexOf(part) >= 0;
            case STARTS_WITH -> text.regionMatches(0, part, 0, part.length());
            case ENDS_WITH ->
                text.length() >= part.length()
                        && text.substring(text.length() - part.length()).equals(part);
            case MATCHES -> Pattern.compile(part).matcher(text).find();
            default -> throw new IllegalArgumentException(function.word());
        };
    }

    /** Whole months, negative when reversed: a month is whole when its day is reached. */
    private static long months(LocalDate from, LocalDate to) {
        var months = (to.getYear() - from.getYear()) * 12L + to.getMonthValue() - from.getMonthValue();
        if (months > 0 && to.getDayOfMonth() < from.getDayOfMonth()) {
            return months - 1;
        }
        return months < 0 && to.getDayOfMonth() > from.getDayOfMonth() ? months + 1 : months;
    }

    private static LocalDate date(List<Value> arguments, int index) {
        return ((Value.DateValue) arguments.get(index)).date();
    }

    private static String text(List<Value> arguments, int index) {
        return ((Value.TextValue) arguments.get(index)).text();
    }
}
