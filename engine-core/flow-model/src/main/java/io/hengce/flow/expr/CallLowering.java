package io.hengce.flow.expr;

import com.google.re2j.Pattern;
import io.hengce.flow.expr.Code.Kind;
import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.ObjectCode;
import io.hengce.flow.expr.Code.Traits;
import io.hengce.flow.expr.Code.TruthCode;
import io.hengce.flow.value.Ternary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongBiFunction;
import java.util.function.UnaryOperator;

/** Calls as code. One per text. */
final class CallLowering {

    /** Lengths and periods are below 10 to this power. */
    private static final int WHOLE_MAGNITUDE = 10;

    private final Lowering lowering;
    private final AggregateLowering aggregates;

    CallLowering(Lowering lowering) {
        this.lowering = lowering;
        this.aggregates = new AggregateLowering(lowering);
    }

    Code code(Expr.Call call) {
        return switch (call.function()) {
            case IS_MISSING -> isMissing(lowering.lower(call.argument(0)));
            case DEFAULT -> Choices.orDefault(lowering.lower(call.argument(0)), lowering.lower(call.argument(1)));
            case ABS -> NumberCodes.absolute(lowering.number(call.argument(0)));
            case FLOOR -> NumberCodes.rounded(lowering.number(call.argument(0)), 0, RoundingMode.FLOOR);
            case CEILING -> NumberCodes.rounded(lowering.number(call.argument(0)), 0, RoundingMode.CEILING);
            case DECIMAL -> rounded(call, RoundingMode.HALF_EVEN);
            case ROUND_HALF_UP -> rounded(call, RoundingMode.HALF_UP);
            case MIN, MAX, SUM, MEAN, MEDIAN, COUNT -> aggregates.code(call);
            case CONTAINS -> textTest(call, String::contains);
            case STARTS_WITH -> textTest(call, String::startsWith);
            case ENDS_WITH -> textTest(call, String::endsWith);
            case MATCHES -> matches(call);
            case UPPER_CASE -> text(call, text -> text.toUpperCase(Locale.ROOT));
            case LOWER_CASE -> text(call, text -> text.toLowerCase(Locale.ROOT));
            case STRING_LENGTH -> length(lowering.object(call.argument(0), Kind.TEXT));
            case DATE -> date(lowering.object(call.argument(0), Kind.TIME));
            case DATE_AND_TIME -> throw new IllegalStateException("not a literal: " + call);
            case YEARS_BETWEEN ->
                period(call, (from, to) -> Period.between(from, to).getYears());
            case MONTHS_BETWEEN ->
                period(call, (from, to) -> Period.between(from, to).toTotalMonths());
            case DAYS_BETWEEN -> period(call, ChronoUnit.DAYS::between);
        };
    }

    private static Code isMissing(Code value) {
        var source = Ordered.of(value).source();
        var counted = value.counted().<Condition>map(longs -> new LongTest.Absent(longs.source()));
        return new TruthCode(counted.orElse(frame -> Ternary.of(source.read(frame) == null)), value.traits());
    }

    private Code rounded(Expr.Call call, RoundingMode rounding) {
        var scale = NumberRanges.constant(lowering.numberType(call.argument(1)), NumberRanges.SCALE);
        return NumberCodes.rounded(lowering.number(call.argument(0)), scale.orElseThrow(), rounding);
    }

    private Code textTest(Expr.Call call, BiPredicate<String, String> test) {
        var text = lowering.object(call.argument(0), Kind.TEXT);
        var part = lowering.object(call.argument(1), Kind.TEXT);
        var first = text.source();
        var second = part.source();
        return new TruthCode(
                frame -> {
                    var one = first.read(frame);
                    var other = second.read(frame);
                    return one == null || other == null ? Ternary.UNKNOWN : Ternary.of(test.test(one, other));
                },
                Traits.of(text, part));
    }

    private Code matches(Expr.Call call) {
        var text = lowering.object(call.argument(0), Kind.TEXT);
        var source = text.source();
        Predicate<String> test = pattern((Expr.Literal) call.argument(1));
        return new TruthCode(
                frame -> {
                    var read = source.read(frame);
                    return read == null ? Ternary.UNKNOWN : Ternary.of(test.test(read));
                },
                text.traits());
    }

    private static Predicate<String> pattern(Expr.Literal literal) {
        var pattern = Pattern.compile(literal.value().toString());
        return text -> pattern.matcher(text).find();
    }

    private Code text(Expr.Call call, UnaryOperator<String> operation) {
        var text = lowering.object(call.argument(0), Kind.TEXT);
        return new ObjectCode<>(Kind.TEXT, map(text.source(), operation), text.traits());
    }

    private static Code length(ObjectCode<String> text) {
        Source<BigDecimal> source =
                map(text.source(), read -> BigDecimal.valueOf(read.codePointCount(0, read.length())));
        return new NumberCode(source, Optional.empty(), WHOLE_MAGNITUDE, text.traits());
    }

    private static Code date(ObjectCode<OffsetDateTime> time) {
        return new ObjectCode<>(Kind.DATE, map(time.source(), OffsetDateTime::toLocalDate), time.traits());
    }

    private Code period(Expr.Call call, ToLongBiFunction<LocalDate, LocalDate> measure) {
        var from = lowering.object(call.argument(0), Kind.DATE);
        var to = lowering.object(call.argument(1), Kind.DATE);
        var first = from.source();
        var second = to.source();
        Source<BigDecimal> source = frame -> {
            var one = first.read(frame);
            var other = second.read(frame);
            return one == null || other == null ? null : BigDecimal.valueOf(measure.applyAsLong(one, other));
        };
        return new NumberCode(source, Optional.empty(), WHOLE_MAGNITUDE, Traits.of(from, to));
    }

    private static <T, R> Source<R> map(Source<T> source, Function<T, R> operation) {
        return frame -> {
            var read = source.read(frame);
            return read == null ? null : operation.apply(read);
        };
    }
}
