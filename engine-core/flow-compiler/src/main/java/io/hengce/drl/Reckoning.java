package io.hengce.drl;

import io.hengce.flow.expr.Aggregates;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** What a term reads its value from, and how one term is made of others: what is made of a missing value is missing. */
abstract sealed class Reckoning permits Term {

    private final Function<Names, Value> reading;

    Reckoning(Function<Names, Value> reading) {
        this.reading = reading;
    }

    final Value in(Names names) {
        return reading.apply(names);
    }

    final Ternary truthIn(Names names) {
        var value = in(names);
        return value.isMissing() ? Ternary.UNKNOWN : Ternary.of(((Value.BooleanValue) value).truth());
    }

    final Term present(Function<Value, Value> operation) {
        return new Term(names -> {
            var value = in(names);
            return value.isMissing() ? value : operation.apply(value);
        });
    }

    final Term both(Term other, BinaryOperator<Value> operation) {
        return new Term(names -> {
            var one = in(names);
            var two = other.in(names);
            return one.isMissing() || two.isMissing() ? Value.Missing.MISSING : operation.apply(one, two);
        });
    }

    final Term number(Function<BigDecimal, BigDecimal> operation) {
        return present(value -> Value.of(operation.apply(number(value))));
    }

    final Term numbers(Term other, BinaryOperator<BigDecimal> operation) {
        return both(other, (one, two) -> Value.of(operation.apply(number(one), number(two))));
    }

    final Term ordered(Term other, IntPredicate holds) {
        return both(other, (one, two) -> Value.of(holds.test(Aggregates.compare(one, two))));
    }

    final Term texts(Term other, BiFunction<String, String, Boolean> holds) {
        return both(other, (one, two) -> Value.of((boolean) holds.apply(one.toString(), two.toString())));
    }

    final Term dates(Term other, BiFunction<LocalDate, LocalDate, Long> measure) {
        return both(other, (one, two) -> Value.of(measure.apply(date(one), date(two))));
    }

    static BigDecimal number(Value value) {
        return ((Value.NumberValue) value).number();
    }

    static LocalDate date(Value value) {
        return ((Value.DateValue) value).date();
    }
}
