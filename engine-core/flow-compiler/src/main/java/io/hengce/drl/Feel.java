package io.hengce.drl;

import io.hengce.flow.expr.Aggregates;
import io.hengce.flow.expr.ComparisonOperator;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The functions that the readable DRL of a flow imports. */
public final class Feel {

    private Feel() {}

    /** A field, a parameter, {@code outcome} or {@code decision_time}. Not called {@code value}: MVEL reads that word otherwise. */
    public static Term the(String name) {
        return new Term(names -> names.value(name));
    }

    public static Term missing() {
        return constant(Value.Missing.MISSING);
    }

    /** @param digits plain, e.g. {@code 0.55} */
    public static Term number(String digits) {
        return constant(Value.of(new BigDecimal(digits)));
    }

    /** @param written what is outside of {@code [A-Za-z0-9 _.-]} as {@code %HEX;}, its code point */
    public static Term text(String written) {
        return constant(Value.of(Escapes.read(written)));
    }

    public static Term truth(boolean truth) {
        return constant(Value.of(truth));
    }

    /** @param date ISO 8601 */
    public static Term date(String date) {
        return constant(new Value.DateValue(LocalDate.parse(date)));
    }

    /** @param time RFC 3339 */
    public static Term time(String time) {
        return constant(new Value.DateTimeValue(OffsetDateTime.parse(time)));
    }

    private static Term constant(Value value) {
        return new Term(names -> value);
    }

    /** True when all are; they are asked in order until one is false. */
    public static Term allOf(Term... conditions) {
        return decided(Ternary.FALSE, List.of(conditions));
    }

    /** True when one is; they are asked in order until one is true. */
    public static Term anyOf(Term... conditions) {
        return decided(Ternary.TRUE, List.of(conditions));
    }

    private static Term decided(Ternary decisive, List<Term> conditions) {
        return new Term(names -> {
            var result = decisive.not();
            for (var condition : conditions) {
                var truth = condition.truthIn(names);
                if (truth == decisive) {
                    return Value.of(decisive);
                }
                result = truth == Ternary.UNKNOWN ? truth : result;
            }
            return Value.of(result);
        });
    }

    /** True where the condition is, else false, where it is unknown too. */
    public static Term met(Term condition) {
        return new Term(names -> Value.of(condition.truthIn(names).isTrue()));
    }

    /** True where the condition is not, be it false or unknown. */
    public static Term unmet(Term condition) {
        return new Term(names -> Value.of(!condition.truthIn(names).isTrue()));
    }

    /** False for true and true for false; what is unknown stays unknown. */
    public static Term opposite(Term condition) {
        return new Term(names -> Value.of(condition.truthIn(names).not()));
    }

    /** The first when the condition is true, else the second; the other one is not asked. */
    public static Term choose(Term condition, Term then, Term otherwise) {
        return new Term(names -> (condition.truthIn(names).isTrue() ? then : otherwise).in(names));
    }

    public static Term list(Term... elements) {
        return new Term(names -> new Value.ListValue(
                Arrays.stream(elements).map(element -> element.in(names)).toList()));
    }

    public static Term sumOf(Term... numbers) {
        return together(Aggregates::sum, numbers);
    }

    public static Term meanOf(Term... numbers) {
        return together(Aggregates::mean, numbers);
    }

    public static Term medianOf(Term... numbers) {
        return together(Aggregates::median, numbers);
    }

    public static Term least(Term... numbers) {
        return together(Aggregates::smallest, numbers);
    }

    public static Term greatest(Term... numbers) {
        return together(Aggregates::largest, numbers);
    }

    private static Term together(Function<List<Value>, Value> function, Term... terms) {
        return new Term(names ->
                function.apply(Arrays.stream(terms).map(term -> term.in(names)).toList()));
    }

    public static Test equalTo(Term other) {
        return compared(ComparisonOperator.EQUAL, other);
    }

    public static Test otherThan(Term other) {
        return compared(ComparisonOperator.NOT_EQUAL, other);
    }

    public static Test lessThan(Term other) {
        return compared(ComparisonOperator.LESS, other);
    }

    public static Test atMost(Term other) {
        return compared(ComparisonOperator.LESS_OR_EQUAL, other);
    }

    public static Test greaterThan(Term other) {
        return compared(ComparisonOperator.GREATER, other);
    }

    public static Test atLeast(Term other) {
        return compared(ComparisonOperator.GREATER_OR_EQUAL, other);
    }

    private static Test compared(ComparisonOperator operator, Term other) {
        return new Test(
                (value, names) -> compare(constant(value), operator, other).truthIn(names));
    }

    private static Term compare(Term left, ComparisonOperator operator, Term right) {
        return switch (operator) {
            case EQUAL -> left.is(right);
            case NOT_EQUAL -> left.isNot(right);
            case LESS -> left.isLessThan(right);
            case LESS_OR_EQUAL -> left.isAtMost(right);
            case GREATER -> left.isGreaterThan(right);
            case GREATER_OR_EQUAL -> left.isAtLeast(right);
        };
    }
}
