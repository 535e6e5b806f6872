package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says where declared ranges and domains leave no value for which a comparison holds or that can be written. One per text. */
final class PossibleValues {

    private static final int CODES_SHOWN = 8;

    private final Problems problems;

    PossibleValues(Problems problems) {
        this.problems = problems;
    }

    /** Two operands of one type. */
    void compare(Operand left, ComparisonOperator operator, Operand right, Span span) {
        if (left.type() instanceof NumberType one && right.type() instanceof NumberType other) {
            if (NumberRanges.neverHolds(operator, one, other)) {
                neverHolds(left, operator, right, span);
            }
        } else if (left.type() instanceof StringType one && right.type() instanceof StringType other) {
            if (disjoint(codes(one), codes(other))) {
                var code = codes(other).size() == 1 ? right : left;
                var domain = code == right ? left : right;
                var key = operator == ComparisonOperator.EQUAL ? "EXPR_NOT_IN_DOMAIN" : "EXPR_NOT_IN_DOMAIN.differs";
                problems.warning(key, span, code.text(), domain.text(), shown((StringType) domain.type()));
            }
        }
    }

    /** Says why, in terms of the side that is not a constant; of both sides when neither is. */
    private void neverHolds(Operand left, ComparisonOperator operator, Operand right, Span span) {
        var one = (NumberType) left.type();
        var other = (NumberType) right.type();
        if (NumberRanges.isOne(other)) {
            problems.warning("EXPR_NEVER_HOLDS", span, left.text(), operator.symbol(), right.text(), range(one));
        } else if (NumberRanges.isOne(one)) {
            var mirrored = operator.mirrored().symbol();
            problems.warning("EXPR_NEVER_HOLDS", span, right.text(), mirrored, left.text(), range(other));
        } else {
            var symbol = operator.symbol();
            problems.warning(
                    "EXPR_NEVER_HOLDS.both", span, left.text(), symbol, right.text(), range(one), range(other));
        }
    }

    /** A value and a field of one type. */
    void assign(Operand value, FieldType target) {
        if (value.type() instanceof NumberType number && target instanceof NumberType field) {
            if (NumberRanges.outside(number, field)) {
                problems.error("EXPR_OUT_OF_RANGE", value.span(), value.text(), range(number), range(field));
            }
        } else if (value.type() instanceof StringType string && target instanceof StringType field) {
            assignDomain(value, codes(string), field);
        }
    }

    private void assignDomain(Operand value, List<String> codes, StringType field) {
        if (field.domain().isEmpty()) {
            return;
        }
        var bad = codes.stream().filter(code -> !codes(field).contains(code)).toList();
        if (codes.isEmpty()) {
            problems.warning("EXPR_MAY_LEAVE_DOMAIN", value.span(), value.text(), shown(field));
        } else if (!bad.isEmpty()) {
            problems.error("EXPR_NOT_IN_DOMAIN.assigned", value.span(), Problems.shown(bad.get(0)), shown(field));
        }
    }

    private static boolean disjoint(List<String> left, List<String> right) {
        return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
    }

    private static List<String> codes(StringType type) {
        return type.domain().stream().map(DomainValue::code).toList();
    }

    private static String shown(StringType type) {
        var codes = codes(type).stream()
                .limit(CODES_SHOWN)
                .map(code -> "`\"" + Problems.shown(code) + "\"`")
                .collect(Collectors.joining(", "));
        return type.domain().size() > CODES_SHOWN ? codes + " …" : codes;
    }

    private static String range(NumberType type) {
        return type.min().isPresent() && type.min().equals(type.max())
                ? end(type.min())
                : end(type.min()) + ".." + end(type.max());
    }

    private static String end(Optional<BigDecimal> number) {
        return number.map(known -> Value.of(known).toString()).orElse("");
    }
}
