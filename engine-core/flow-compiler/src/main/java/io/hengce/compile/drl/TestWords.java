package io.hengce.compile.drl;

import io.hengce.flow.expr.ComparisonOperator;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.Member;

/** A test of a cell or behind {@code in}. */
record TestWords(Words words) implements Member.Cases<String> {

    @Override
    public String equal(Member.Equal equal) {
        return test(ComparisonOperator.EQUAL, equal.value());
    }

    @Override
    public String compared(Member.Compared compared) {
        return test(compared.operator(), compared.value());
    }

    @Override
    public String range(Member.Range range) {
        var upTo = range.highIncluded() ? "andAtMost" : "andLessThan";
        return test(range.lowOperator(), range.low()) + "." + DrlText.function(upTo, words.words(range.high()));
    }

    private String test(ComparisonOperator operator, Expr end) {
        return DrlText.function(word(operator), words.words(end));
    }

    private static String word(ComparisonOperator operator) {
        return switch (operator) {
            case EQUAL -> "equalTo";
            case NOT_EQUAL -> "otherThan";
            case LESS -> "lessThan";
            case LESS_OR_EQUAL -> "atMost";
            case GREATER -> "greaterThan";
            case GREATER_OR_EQUAL -> "atLeast";
        };
    }
}
