package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which types go together, and what to say when they do not. One per text. */
final class TypeRules {

    private final Problems problems;
    private final PossibleValues possible;
    private final ListRules lists;

    TypeRules(Problems problems) {
        this.problems = problems;
        this.possible = new PossibleValues(problems);
        this.lists = new ListRules(this, problems);
    }

    /** Whether the operand has the type; otherwise a problem is noted. */
    boolean expect(Operand operand, String word) {
        if (operand.is(word)) {
            return true;
        }
        var key = word.equals("date") && operand.is("date_time") ? "EXPR_WRONG_TYPE.date" : "EXPR_WRONG_TYPE";
        problems.error(key, operand.span(), operand.text(), operand.type().word(), word);
        return false;
    }

    /** Whether the two have the same type; otherwise a problem is noted. */
    private boolean sameType(Operand left, Operand right, Span span) {
        if (left.is(right.type().word())) {
            return true;
        }
        var words = List.of(left.type().word(), right.type().word());
        var key =
                words.contains("date") && words.contains("date_time") ? "EXPR_TYPES_DIFFER.date" : "EXPR_TYPES_DIFFER";
        problems.error(key, span, left.text(), words.get(0), right.text(), words.get(1));
        return false;
    }

    /** The one unit of operands that need equal units; empty when two differ, which is noted. */
    Optional<String> unit(List<Operand> operands, String operation) {
        var first =
                operands.stream().filter(operand -> !unitOf(operand).isEmpty()).findFirst();
        if (first.isEmpty()) {
            return Optional.of("");
        }
        var unit = unitOf(first.get());
        for (var operand : operands) {
            var other = unitOf(operand);
            if (!other.isEmpty() && !other.equals(unit)) {
                problems.error(
                        "EXPR_UNIT_MISMATCH",
                        operand.span(),
                        operation,
                        first.get().text(),
                        unit,
                        operand.text(),
                        other);
                return Optional.empty();
            }
        }
        return Optional.of(unit);
    }

    private static String unitOf(Operand operand) {
        return operand.type() instanceof NumberType number ? number.unit() : "";
    }

    /** Notes what is wrong with a comparison, and when it can never hold. */
    void compare(Operand left, ComparisonOperator operator, Operand right, Span span) {
        if (!lists.areScalars(List.of(left, right)) || !sameType(left, right, span)) {
            return;
        }
        if (operator.needsOrder() && (left.is("string") || left.is("boolean"))) {
            problems.error("EXPR_NO_ORDER", span, operator.symbol(), left.type().word());
            return;
        }
        if (unit(List.of(left, right), operator.symbol()).isPresent()) {
            possible.compare(left, operator, right, span);
        }
    }

    /** Warns of a range without a value. */
    void ends(Operand low, Operand high, Member.Range range) {
        var closed = range.lowIncluded() && range.highIncluded();
        var operator = closed ? ComparisonOperator.LESS_OR_EQUAL : ComparisonOperator.LESS;
        if (low.type() instanceof NumberType one
                && high.type() instanceof NumberType other
                && NumberRanges.neverHolds(operator, one, other)) {
            problems.warning("EXPR_EMPTY_RANGE", range.span(), low.text(), high.text());
        }
    }

    /** The type of a value that is the one or the other; empty when they do not go together, which is noted. */
    Optional<FieldType> union(Operand left, Operand right, String operation, Span span) {
        if (!sameType(left, right, span)) {
            return Optional.empty();
        }
        if (left.type() instanceof NumberType one && right.type() instanceof NumberType other) {
            return unit(List.of(left, right), operation)
                    .map(unit -> NumberRanges.union(one, other).withUnit(unit));
        }
        if (left.type() instanceof StringType one && right.type() instanceof StringType other) {
            return Optional.of(union(one, other));
        }
        return left.is("list") || left.is("record")
                ? lists.union(left, right, operation, span)
                : Optional.of(left.type());
    }

    private static StringType union(StringType left, StringType right) {
        if (left.domain().isEmpty() || right.domain().isEmpty()) {
            return StringType.ANY;
        }
        var domain = new ArrayList<>(left.domain());
        for (var value : right.domain()) {
            if (domain.stream().map(DomainValue::code).noneMatch(value.code()::equals)) {
                domain.add(value);
            }
        }
        return new StringType(domain);
    }

    /** Notes what keeps the value from being written to a field of the type. */
    void assign(Operand value, FieldType target) {
        if (!expect(value, target.word())) {
            return;
        }
        if (value.type() instanceof NumberType number && target instanceof NumberType field) {
            if (!number.unit().isEmpty()
                    && !field.unit().isEmpty()
                    && !number.unit().equals(field.unit())) {
                problems.error("EXPR_ASSIGNED_UNIT", value.span(), value.text(), number.unit(), field.unit());
            }
        }
        possible.assign(value, target);
        lists.assign(value, target);
    }

    FieldType quotient(Span span, NumberType divisor) {
        if (divisor.equals(NumberRanges.ZERO)) {
            problems.warning("EXPR_DIVISION_BY_ZERO", span, problems.shown(span));
        }
        return NumberType.ANY;
    }

    /** The exponent must be known to be whole, so that a power has a value. */
    FieldType power(Operand exponent) {
        var type = (NumberType) exponent.type();
        var whole = type.scale().isPresent() && type.scale().getAsInt() == 0;
        if (!whole || NumberRanges.outside(type, NumberRanges.EXPONENT)) {
            problems.error("EXPR_EXPONENT", exponent.span(), exponent.text());
        }
        return NumberType.ANY;
    }
}
