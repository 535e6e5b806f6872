package io.hengce.compile.drl;

import io.hengce.flow.expr.Expr;
import java.util.List;

/** Calls of the language's functions in the words of {@code io.hengce.drl}. */
final class CallWords {

    private CallWords() {}

    static String of(Expr.Call call) {
        return switch (call.function()) {
            case IS_MISSING -> onFirst(call, "isMissing");
            case DEFAULT -> onFirst(call, "orElse");
            case ABS -> onFirst(call, "absolute");
            case FLOOR -> onFirst(call, "roundedDown");
            case CEILING -> onFirst(call, "roundedUp");
            case DECIMAL -> onFirst(call, "roundedHalfEven");
            case ROUND_HALF_UP -> onFirst(call, "roundedHalfUp");
            case CONTAINS -> onFirst(call, "hasPart");
            case STARTS_WITH -> onFirst(call, "startsWith");
            case ENDS_WITH -> onFirst(call, "endsWith");
            case MATCHES -> onFirst(call, "matchesPattern");
            case UPPER_CASE -> onFirst(call, "upperCase");
            case LOWER_CASE -> onFirst(call, "lowerCase");
            case STRING_LENGTH -> onFirst(call, "length");
            case DATE -> onFirst(call, "dateOf");
            case YEARS_BETWEEN -> onFirst(call, "yearsTo");
            case MONTHS_BETWEEN -> onFirst(call, "monthsTo");
            case DAYS_BETWEEN -> onFirst(call, "daysTo");
            case MIN -> DrlText.function("least", words(call.arguments()));
            case MAX -> DrlText.function("greatest", words(call.arguments()));
            case SUM, MEAN, MEDIAN, COUNT, DATE_AND_TIME -> throw new IllegalStateException("not read yet: " + call);
        };
    }

    private static String onFirst(Expr.Call call, String function) {
        var rest = call.arguments().subList(1, call.arguments().size());
        return Words.of(call.argument(0)) + "." + DrlText.function(function, words(rest));
    }

    private static List<String> words(List<Expr> arguments) {
        return arguments.stream().map(Words::of).toList();
    }
}
