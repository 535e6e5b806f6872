package io.hengce.flow.expr;

import io.hengce.flow.expr.Code.Coded;
import io.hengce.flow.expr.Code.Kind;
import io.hengce.flow.expr.Code.ObjectCode;
import io.hengce.flow.value.Value;
import java.util.Collection;
import java.util.Optional;

/** Comparisons of strings of a closed domain by their places in it. */
final class CodedTexts {

    private CodedTexts() {}

    /** Empty unless one side is of a closed domain and the other a string that is always the same, or of the same domain. */
    static Optional<Condition> compared(Code left, ComparisonOperator operator, Code right) {
        if (operator.needsOrder()) {
            return Optional.empty();
        }
        var wanted = operator == ComparisonOperator.EQUAL;
        return sameDomain(left, wanted, right)
                .or(() -> withConstant(left, wanted, right))
                .or(() -> withConstant(right, wanted, left));
    }

    private static Optional<Condition> sameDomain(Code left, boolean wanted, Code right) {
        return coded(left)
                .flatMap(one -> coded(right)
                        .filter(other -> other.codes().equals(one.codes()))
                        .map(other -> new LongTest.Compared(one.source(), operator(wanted), other.source())));
    }

    private static ComparisonOperator operator(boolean equal) {
        return equal ? ComparisonOperator.EQUAL : ComparisonOperator.NOT_EQUAL;
    }

    private static Optional<Condition> withConstant(Code text, boolean wanted, Code constant) {
        return coded(text)
                .flatMap(coded -> constant(constant).map(code -> {
                    var place = coded.codes().place(code);
                    return wanted
                            ? new Within(coded.source(), place, place)
                            : new LongTest.Compared(
                                    coded.source(), ComparisonOperator.NOT_EQUAL, new LongForm.Constant(place));
                }));
    }

    /** Membership in some strings; empty where the domain is open. */
    static Optional<Condition> in(Code text, Collection<String> texts) {
        return coded(text).map(coded -> {
            var places = texts.stream()
                    .map(coded.codes()::place)
                    .filter(place -> place >= 0)
                    .map(Integer::longValue)
                    .sorted()
                    .distinct()
                    .toList();
            return new LongTest.InIntervals(coded.source(), places, places);
        });
    }

    private static Optional<Coded> coded(Code code) {
        return code instanceof ObjectCode<?> object ? object.coded() : Optional.empty();
    }

    /** A string that is always there and the same. */
    static Optional<String> constant(Code code) {
        if (!(code instanceof ObjectCode<?> object)
                || object.kind() != Kind.TEXT
                || !code.traits().constant()
                || code.traits().canFail()) {
            return Optional.empty();
        }
        var value = code.evaluator().evaluate(Frame.nothing());
        return value instanceof Value.TextValue text ? Optional.of(text.text()) : Optional.empty();
    }
}
