package io.hengce.compile.drl;

import io.hengce.flow.expr.Expr;

/** Calls of the language's functions in the words of {@code io.hengce.drl}. */
record CallWords(Words words) {

    String of(Expr.Call call) {
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
            case MIN -> together(call, "least", "smallest");
            case MAX -> together(call, "greatest", "largest");
            case SUM -> together(call, "sumOf", "sum");
            case MEAN -> together(call, "meanOf", "mean");
            case MEDIAN -> together(call, "medianOf", "median");
            case COUNT -> onFirst(call, "count");
            case DATE_AND_TIME -> throw new IllegalStateException("always a literal: " + call);
        };
    }

    private String onFirst(Expr.Call call, String function) {
        var rest = call.arguments().subList(1, call.arguments().size());
        return words.on(call.argument(0), function, rest.toArray(Expr[]::new));
    }

    private String together(Expr.Call call, String ofNumbers, String ofList) {
        return words.resolution().isOverList(call)
                ? onFirst(call, ofList)
                : DrlText.function(ofNumbers, words.all(call.arguments()));
    }
}
