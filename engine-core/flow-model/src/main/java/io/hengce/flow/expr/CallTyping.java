package io.hengce.flow.expr;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.value.Value;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The types of calls. One per text. */
final class CallTyping {

    private static final int LONGEST_PATTERN = 200;
    private static final Optional<FieldType> BOOLEAN = Optional.of(Typing.BOOLEAN);
    private static final Optional<FieldType> STRING = Optional.of(StringType.ANY);

    private final Typing typing;
    private final Problems problems;
    private final AggregateTyping aggregates;

    CallTyping(Typing typing, Problems problems) {
        this.typing = typing;
        this.problems = problems;
        this.aggregates = new AggregateTyping(typing, problems);
    }

    Optional<FieldType> type(Expr.Call call) {
        return switch (call.function()) {
            case IS_MISSING -> isMissing(call);
            case DEFAULT -> either(call);
            case ABS -> number(call, NumberRanges::absolute);
            case FLOOR -> number(call, type -> NumberRanges.rounded(type, 0, RoundingMode.FLOOR));
            case CEILING -> number(call, type -> NumberRanges.rounded(type, 0, RoundingMode.CEILING));
            case DECIMAL -> rounded(call, RoundingMode.HALF_EVEN);
            case ROUND_HALF_UP -> rounded(call, RoundingMode.HALF_UP);
            case MIN, MAX, SUM, MEAN, MEDIAN, COUNT -> aggregates.type(call);
            case CONTAINS, STARTS_WITH, ENDS_WITH -> all(call, "string", BOOLEAN);
            case MATCHES -> matches(call);
            case UPPER_CASE, LOWER_CASE -> all(call, "string", STRING);
            case STRING_LENGTH -> all(call, "string", Optional.of(NumberRanges.COUNT));
            case DATE -> all(call, "date_time", Optional.of(new FieldType.DateType()));
            case DATE_AND_TIME -> dateAndTime(call);
            case YEARS_BETWEEN, MONTHS_BETWEEN, DAYS_BETWEEN -> all(call, "date", Optional.of(NumberRanges.PERIOD));
        };
    }

    private Optional<FieldType> isMissing(Expr.Call call) {
        typing.type(call.argument(0));
        return BOOLEAN;
    }

    private Optional<FieldType> either(Expr.Call call) {
        var value = typing.operand(call.argument(0));
        var fallback = typing.operand(call.argument(1));
        return value.flatMap(one -> fallback.flatMap(
                other -> typing.rules().union(one, other, call.function().word(), call.span())));
    }

    private Optional<FieldType> number(Expr.Call call, UnaryOperator<NumberType> result) {
        return typing.number(call.argument(0)).map(type -> result.apply(type).withUnit(type.unit()));
    }

    private Optional<FieldType> rounded(Expr.Call call, RoundingMode rounding) {
        var type = typing.number(call.argument(0));
        var scale = typing.number(call.argument(1));
        if (type.isEmpty() || scale.isEmpty()) {
            return Optional.empty();
        }
        var places = NumberRanges.constant(scale.get(), NumberRanges.SCALE);
        if (places.isEmpty()) {
            problems.error(
                    "EXPR_SCALE",
                    call.argument(1).span(),
                    problems.shown(call.argument(1).span()));
            return Optional.empty();
        }
        var unit = type.get().unit();
        return Optional.of(
                NumberRanges.rounded(type.get(), places.getAsInt(), rounding).withUnit(unit));
    }

    private Optional<FieldType> all(Expr.Call call, String word, Optional<FieldType> result) {
        for (var argument : call.arguments()) {
            typing.operand(argument).ifPresent(operand -> typing.rules().expect(operand, word));
        }
        return result;
    }

    private Optional<FieldType> dateAndTime(Expr.Call call) {
        problems.error(
                "EXPR_DATE_TEXT", call.argument(0).span(), call.function().word());
        return Optional.empty();
    }

    private Optional<FieldType> matches(Expr.Call call) {
        all(call, "string", BOOLEAN);
        var pattern = call.argument(1);
        if (!(pattern instanceof Expr.Literal literal)) {
            problems.error("EXPR_PATTERN_NOT_LITERAL", pattern.span(), problems.shown(pattern.span()));
        } else if (literal.value() instanceof Value.TextValue text) {
            check(text.text(), literal);
        }
        return BOOLEAN;
    }

    private void check(String pattern, Expr.Literal literal) {
        if (pattern.length() > LONGEST_PATTERN) {
            problems.error("EXPR_PATTERN_TOO_LONG", literal.span(), pattern.length(), LONGEST_PATTERN);
            return;
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            problems.error("EXPR_BAD_PATTERN", literal.span(), Problems.shown(pattern), e.getDescription());
        }
    }
}
