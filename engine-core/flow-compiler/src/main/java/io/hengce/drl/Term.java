package io.hengce.drl;

import com.google.re2j.Pattern;
import io.hengce.flow.expr.Aggregates;
import io.hengce.flow.expr.Decimals;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * An expression of a flow, evaluated when a rule asks for it. Numbers are decimal128; an operation on a missing value is missing, a comparison with one is unknown, which is
 * missing too. What cannot be computed, as a division by zero, raises an {@code EvaluationFault}.
 */
public final class Term extends Reckoning {

    Term(Function<Names, Value> reading) {
        super(reading);
    }

    public Term plus(Term other) {
        return numbers(other, Decimals::add);
    }

    public Term minus(Term other) {
        return numbers(other, Decimals::subtract);
    }

    public Term times(Term other) {
        return numbers(other, Decimals::multiply);
    }

    public Term dividedBy(Term other) {
        return numbers(other, Decimals::divide);
    }

    public Term toThePower(Term exponent) {
        return numbers(exponent, Decimals::power);
    }

    public Term negated() {
        return number(BigDecimal::negate);
    }

    public Term absolute() {
        return number(BigDecimal::abs);
    }

    public Term roundedDown() {
        return number(number -> Decimals.round(number, 0, RoundingMode.FLOOR));
    }

    public Term roundedUp() {
        return number(number -> Decimals.round(number, 0, RoundingMode.CEILING));
    }

    public Term roundedHalfEven(Term decimals) {
        return numbers(
                decimals, (number, scale) -> Decimals.round(number, scale.intValueExact(), RoundingMode.HALF_EVEN));
    }

    public Term roundedHalfUp(Term decimals) {
        return numbers(
                decimals, (number, scale) -> Decimals.round(number, scale.intValueExact(), RoundingMode.HALF_UP));
    }

    public Term is(Term other) {
        return both(other, (one, two) -> Value.of(one.equals(two)));
    }

    public Term isNot(Term other) {
        return both(other, (one, two) -> Value.of(!one.equals(two)));
    }

    public Term isLessThan(Term other) {
        return ordered(other, order -> order < 0);
    }

    public Term isAtMost(Term other) {
        return ordered(other, order -> order <= 0);
    }

    public Term isGreaterThan(Term other) {
        return ordered(other, order -> order > 0);
    }

    public Term isAtLeast(Term other) {
        return ordered(other, order -> order >= 0);
    }

    /** Whether one of the tests holds; they are tried in order. */
    public Term isIn(Test... tests) {
        return new Term(names -> Value.of(Test.any(List.of(tests), in(names), names)));
    }

    public Term isMissing() {
        return new Term(names -> Value.of(in(names).isMissing()));
    }

    /** This value, or the other where it is missing. */
    public Term orElse(Term other) {
        return new Term(names -> {
            var value = in(names);
            return value.isMissing() ? other.in(names) : value;
        });
    }

    public Term hasPart(Term part) {
        return texts(part, String::contains);
    }

    public Term startsWith(Term part) {
        return texts(part, String::startsWith);
    }

    public Term endsWith(Term part) {
        return texts(part, String::endsWith);
    }

    /** Whether a regular expression is found in it, in linear time. */
    public Term matchesPattern(Term pattern) {
        return texts(
                pattern,
                (text, regular) -> Pattern.compile(regular).matcher(text).find());
    }

    public Term upperCase() {
        return present(text -> Value.of(text.toString().toUpperCase(Locale.ROOT)));
    }

    public Term lowerCase() {
        return present(text -> Value.of(text.toString().toLowerCase(Locale.ROOT)));
    }

    /** How many characters it has. */
    public Term length() {
        return present(text -> Value.of(text.toString().codePoints().count()));
    }

    /** The date of a point in time, where its offset is. */
    public Term dateOf() {
        return present(
                time -> new Value.DateValue(((Value.DateTimeValue) time).time().toLocalDate()));
    }

    public Term yearsTo(Term date) {
        return dates(date, (from, to) -> (long) Period.between(from, to).getYears());
    }

    public Term monthsTo(Term date) {
        return dates(date, (from, to) -> Period.between(from, to).toTotalMonths());
    }

    public Term daysTo(Term date) {
        return dates(date, ChronoUnit.DAYS::between);
    }

    /** A member of a record. */
    public Term member(String id) {
        return present(whole -> Lists.member(whole, id));
    }

    /** The list of a member of each record. */
    public Term members(String id) {
        return new Term(names -> Lists.each(in(names), names, element -> Lists.member(element, id)));
    }

    /** The elements for which the condition is true. */
    public Term where(String element, Term condition) {
        return new Term(names -> Lists.those(in(names), names, each -> condition.truthIn(names.with(element, each))));
    }

    /** The element at a position: the first is 1, the last -1; one that is not there is missing. */
    public Term at(Term position) {
        return both(position, (list, number) -> Lists.at(list, number(number)));
    }

    /** The list of what each element comes to. */
    public Term each(String element, Term result) {
        return new Term(names -> Lists.each(in(names), names, each -> result.in(names.with(element, each))));
    }

    /** Whether the condition is true for an element; they are looked at in order until it is. */
    public Term some(String element, Term condition) {
        return quantified(Ternary.TRUE, element, condition);
    }

    /** Whether the condition is true for every element; they are looked at in order until it is false. */
    public Term every(String element, Term condition) {
        return quantified(Ternary.FALSE, element, condition);
    }

    private Term quantified(Ternary decisive, String element, Term condition) {
        return new Term(names ->
                Lists.decided(decisive, in(names), names, each -> condition.truthIn(names.with(element, each))));
    }

    /** How many elements a list has. */
    public Term count() {
        return present(list -> Value.of(Lists.elements(list).size()));
    }

    public Term sum() {
        return together(Aggregates::sum);
    }

    public Term mean() {
        return together(Aggregates::mean);
    }

    public Term median() {
        return together(Aggregates::median);
    }

    public Term smallest() {
        return together(Aggregates::smallest);
    }

    public Term largest() {
        return together(Aggregates::largest);
    }

    private Term together(Function<List<Value>, Value> function) {
        return new Term(names -> Lists.together(in(names), names, function));
    }
}
