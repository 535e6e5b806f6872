package io.hengce.flow.sentence;

import static io.hengce.flow.sentence.Binding.CHOICE;
import static io.hengce.flow.sentence.Binding.PRIMARY;
import static io.hengce.flow.sentence.Binding.SUM;
import static io.hengce.flow.sentence.Binding.WORDS;

import io.hengce.flow.expr.Expr;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Calls of functions in words.
 *
 * @param measure how the literals of the surroundings are to be read
 */
record Calls(Speech speech, Optional<Measure> measure) {

    Phrase say(Expr.Call call) {
        var key = call.function().name();
        return switch (call.function()) {
            case IS_MISSING -> missing(call);
            case CONTAINS, STARTS_WITH, ENDS_WITH, MATCHES -> test(call, key);
            case DEFAULT -> fallback(call);
            case MIN, MAX -> extreme(call);
            case SUM, MEAN, MEDIAN, COUNT -> aggregate(call);
            case DECIMAL, ROUND_HALF_UP -> rounded(call);
            case ABS, FLOOR, CEILING -> words(key, speech.term(call.argument(0), inner(call), PRIMARY));
            case UPPER_CASE, LOWER_CASE, STRING_LENGTH, DATE, DATE_AND_TIME ->
                words(key, speech.term(call.argument(0), Optional.empty(), PRIMARY));
            case YEARS_BETWEEN, MONTHS_BETWEEN, DAYS_BETWEEN ->
                words(key, speech.terms(call.arguments(), Optional.empty(), SUM).toArray());
        };
    }

    /** A name whose note says that it is missing stands there without it. */
    private Phrase missing(Expr.Call call) {
        var key = call.function().name();
        var alone = call.argument(0) instanceof Expr.Name name
                ? speech.mentionWithout(name.name(), speech.say("missing"))
                : Optional.<String>empty();
        return alone.map(name -> Terms.clause(speech.say(key, name))).orElseGet(() -> test(call, key));
    }

    /** A call that holds or does not. */
    Phrase test(Expr.Call call, String key) {
        return Terms.clause(speech.say(
                key, speech.terms(call.arguments(), Optional.empty(), WORDS).toArray()));
    }

    private static Phrase phrase(String text) {
        return new Phrase(text, WORDS);
    }

    private Phrase words(String key, Object... arguments) {
        return phrase(speech.say(key, arguments));
    }

    /** What the arguments tell of their literals, else what the surroundings tell. */
    private Optional<Measure> inner(Expr.Call call) {
        return call.accept(speech.measures()).filter(Measure::tellsHow).or(() -> measure);
    }

    private Phrase fallback(Expr.Call call) {
        var inner = inner(call);
        var value = speech.term(call.argument(0), inner, PRIMARY);
        return new Phrase(speech.say("DEFAULT", value, speech.term(call.argument(1), inner, CHOICE)), PRIMARY);
    }

    private Phrase extreme(Expr.Call call) {
        var arguments = speech.terms(call.arguments(), inner(call), SUM);
        var key = call.function().name();
        return arguments.size() == 2
                ? words(key + ".two", arguments.toArray())
                : words(key, speech.wording().joined("list", arguments));
    }

    private Phrase aggregate(Expr.Call call) {
        var arguments = speech.terms(call.arguments(), inner(call), arguments(call));
        return words(call.function().name(), speech.wording().joined("list", arguments));
    }

    /** Several arguments stand apart by commas, so a computation among them needs no brackets. */
    private static Binding arguments(Expr.Call call) {
        return call.arguments().size() == 1 ? PRIMARY : SUM;
    }

    private Phrase rounded(Expr.Call call) {
        var key = call.function().name();
        var number = speech.term(call.argument(0), inner(call), PRIMARY);
        var places = places(call.argument(1));
        if (places.isPresent() && places.get().signum() <= 0) {
            var unit = BigDecimal.ONE.scaleByPowerOfTen(-places.get().intValue());
            return places.get().signum() == 0
                    ? words(key + ".whole", number)
                    : words(key + ".tens", number, speech.value(Value.of(unit), Optional.empty()));
        }
        return words(key, number, speech.term(call.argument(1), Optional.empty(), PRIMARY));
    }

    /** The number of decimals where it stands there as a whole number. */
    private static Optional<BigDecimal> places(Expr tree) {
        if (tree instanceof Expr.Negation negation) {
            return places(negation.operand()).map(BigDecimal::negate);
        }
        return tree instanceof Expr.Literal literal && literal.value() instanceof Value.NumberValue number
                ? Optional.of(number.number()).filter(Calls::isPlaces)
                : Optional.empty();
    }

    private static boolean isPlaces(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(20)) <= 0;
    }
}
