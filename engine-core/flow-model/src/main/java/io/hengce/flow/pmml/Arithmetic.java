package io.hengce.flow.pmml;

import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The functions over numbers. What comes to no finite number is a fault; {@code StrictMath} makes every machine agree to the last bit. */
final class Arithmetic {

    private static final Set<String> PAIRS = Set.of("+", "-", "*", "/", "pow", "threshold");
    private static final Set<String> SINGLES = Set.of("abs", "exp", "ln", "log10", "sqrt", "floor", "ceil", "round");
    private static final Set<String> MANY = Set.of("min", "max", "sum", "avg", "product");

    private Arithmetic() {}

    static boolean has(String function, int arguments) {
        return PAIRS.contains(function) && arguments == 2
                || SINGLES.contains(function) && arguments == 1
                || MANY.contains(function) && arguments >= 1;
    }

    static Term of(String function, Term... operands) {
        if (PAIRS.contains(function)) {
            var pair = pair(function);
            return slots -> {
                var a = operands[0].value(slots);
                var b = operands[1].value(slots);
                return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : ModelFault.finite(pair.applyAsDouble(a, b));
            };
        }
        if (SINGLES.contains(function)) {
            var single = single(function);
            return slots -> {
                var a = operands[0].value(slots);
                return Double.isNaN(a) ? a : ModelFault.finite(single.applyAsDouble(a));
            };
        }
        return many(function, operands);
    }

    private static DoubleBinaryOperator pair(String function) {
        return switch (function) {
            case "+" -> (a, b) -> a + b;
            case "-" -> (a, b) -> a - b;
            case "*" -> (a, b) -> a * b;
            case "/" -> (a, b) -> a / b;
            case "pow" -> StrictMath::pow;
            case "threshold" -> (a, b) -> a > b ? 1 : 0;
            default -> throw new IllegalArgumentException("no function " + function);
        };
    }

    private static DoubleUnaryOperator single(String function) {
        return switch (function) {
            case "abs" -> StrictMath::abs;
            case "exp" -> StrictMath::exp;
            case "ln" -> StrictMath::log;
            case "log10" -> StrictMath::log10;
            case "sqrt" -> StrictMath::sqrt;
            case "floor" -> StrictMath::floor;
            case "ceil" -> StrictMath::ceil;
            case "round" -> Arithmetic::halfUp;
            default -> throw new IllegalArgumentException("no function " + function);
        };
    }

    static double halfUp(double value) {
        var whole = StrictMath.floor(value);
        return value - whole >= 0.5 ? whole + 1 : whole;
    }

    /** Over what is there; missing where nothing is. */
    private static Term many(String function, Term... operands) {
        DoubleBinaryOperator join = switch (function) {
            case "min" -> StrictMath::min;
            case "max" -> StrictMath::max;
            case "product" -> (a, b) -> a * b;
            default -> (a, b) -> a + b;
        };
        var isMean = function.equals("avg");
        return slots -> {
            var result = Double.NaN;
            var count = 0;
            for (var operand : operands) {
                var value = operand.value(slots);
                if (!Double.isNaN(value)) {
                    result = count == 0 ? value : join.applyAsDouble(result, value);
                    count++;
                }
            }
            return count == 0 ? Double.NaN : ModelFault.finite(isMean ? result / count : result);
        };
    }
}
