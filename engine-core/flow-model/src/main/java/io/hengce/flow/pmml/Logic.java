package io.hengce.flow.pmml;

/** And, or, not over values that may be missing. */
final class Logic {

    private Logic() {}

    static boolean has(String function, int arguments) {
        return switch (function) {
            case "and", "or" -> arguments >= 2;
            case "not" -> arguments == 1;
            default -> false;
        };
    }

    static Term of(String function, Term... operands) {
        if (function.equals("not")) {
            return slots -> 1 - operands[0].value(slots);
        }
        double decides = function.equals("and") ? 0 : 1;
        return slots -> {
            var result = 1 - decides;
            for (var operand : operands) {
                var value = operand.value(slots);
                if (value == decides) {
                    return decides;
                }
                result = Double.isNaN(value) ? value : result;
            }
            return result;
        };
    }
}
