package io.hengce.flow.expr;

import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Literal tokens to values, within the limits of numbers and dates. One per text. */
final class Literals {

    private static final int DIGITS = 34;
    private static final int SCALE = 20;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** What stands in the tree for a date that was refused. */
    private static final Value ANY_DATE = new Value.DateValue(LocalDate.EPOCH);

    private static final Value ANY_TIME =
            new Value.DateTimeValue(OffsetDateTime.of(LocalDate.EPOCH, LocalTime.MIDNIGHT, ZoneOffset.UTC));

    private final Problems problems;

    Literals(Problems problems) {
        this.problems = problems;
    }

    Expr number(Token token) {
        var digits = token.text().endsWith(".") ? token.text() + "0" : token.text();
        var number = new BigDecimal(digits);
        if (number.precision() > DIGITS || number.scale() > SCALE) {
            problems.error("EXPR_NUMBER_TOO_LONG", token.span(), Problems.shown(token.text()));
        }
        return new Expr.Literal(Value.of(number), token.span());
    }

    Expr string(Token token) {
        return new Expr.Literal(Value.of(token.text()), token.span());
    }

    /** A date function of a string literal is a literal itself; every other call stays a call. */
    Expr dateOr(Expr.Call call) {
        if (call.function() != FeelFunction.DATE && call.function() != FeelFunction.DATE_AND_TIME) {
            return call;
        }
        if (!(call.argument(0) instanceof Expr.Literal literal) || !(literal.value() instanceof Value.TextValue text)) {
            return call;
        }
        var isDate = call.function() == FeelFunction.DATE;
        var value = isDate ? date(text.text()) : dateTime(text.text());
        if (value.isEmpty()) {
            problems.error(
                    isDate ? "EXPR_BAD_DATE" : "EXPR_BAD_DATE.time", literal.span(), Problems.shown(text.text()));
        }
        return new Expr.Literal(value.orElse(isDate ? ANY_DATE : ANY_TIME), call.span());
    }

    private Optional<Value> date(String text) {
        try {
            var date = LocalDate.parse(text);
            return inRange(date.getYear()) ? Optional.of(new Value.DateValue(date)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Value> dateTime(String text) {
        try {
            var time = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            return inRange(time.getYear()) ? Optional.of(new Value.DateTimeValue(time)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean inRange(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
