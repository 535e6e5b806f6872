package io.hengce.flow.oracle;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.expr.ComparisonOperator;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.FeelFunction;
import io.hengce.flow.expr.Member;
import io.hengce.flow.expr.Quantifier;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks the tree of a well-typed expression, word by word as the language is described. Unknown is missing.
 * Parameters and system variables stand among the values; what is not there is missing.
 */
public final class OracleExpressions implements Expr.Cases<Value> {

    static final Value MISSING = Value.Missing.MISSING;
    private static final Set<ComparisonOperator> EQUALITIES =
            Set.of(ComparisonOperator.EQUAL, ComparisonOperator.NOT_EQUAL);
    private static final Set<FeelFunction> SUMS = Set.of(FeelFunction.SUM, FeelFunction.MEAN, FeelFunction.MEDIAN);
    private static final BigDecimal TOO_LARGE = new BigDecimal("1E6145");
    private static final BigDecimal SMALLEST = new BigDecimal("1E-6176");

    private final Map<String, Value> values;
    private final OracleMembers members;
    private final Runnable onDispute;
    private final OracleFunctions functions = new OracleFunctions();

    private OracleExpressions(Map<String, Value> values, OracleMembers members, Runnable onDispute) {
        this.values = values;
        this.members = members;
        this.onDispute = onDispute;
    }

    /** @throws EvaluationFault where the expression has no value */
    public static Value evaluate(Expr tree, Map<String, Value> values) {
        return evaluate(tree, values, List.of());
    }

    /** @param fields where the lists are that the expression names */
    public static Value evaluate(Expr tree, Map<String, Value> values, List<Field> fields) {
        return evaluate(tree, values, fields, () -> {});
    }

    /**
     * The same, telling whenever it comes upon what other readers of FEEL see otherwise: an equality or a member of an {@code in} with an operand missing, a quantifier or
     * filter over a missing list, a quantifier without an answer, a missing position, a loop over an empty list, the sum of no values, a sum that is rounded, and a number too small
     * for a decimal128.
     */
    public static Value evaluate(Expr tree, Map<String, Value> values, List<Field> fields, Runnable onDispute) {
        return tree.accept(new OracleExpressions(values, new OracleMembers(fields), onDispute));
    }

    /** The same for a condition. */
    public static Ternary test(Expr tree, Map<String, Value> values) {
        return ternary(evaluate(tree, values));
    }

    private Value value(Expr expr) {
        return expr.accept(this);
    }

    private static Ternary ternary(Value value) {
        return value.isMissing() ? Ternary.UNKNOWN : Ternary.of(value.equals(Value.of(true)));
    }

    static BigDecimal number(Value value) {
        return ((Value.NumberValue) value).number();
    }

    @Override
    public Value literal(Expr.Literal literal) {
        return literal.value();
    }

    @Override
    public Value name(Expr.Name name) {
        return values.getOrDefault(name.name(), MISSING);
    }

    @Override
    public Value negation(Expr.Negation negation) {
        var operand = value(negation.operand());
        return operand.isMissing() ? MISSING : Value.of(number(operand).negate());
    }

    @Override
    public Value arithmetic(Expr.Arithmetic arithmetic) {
        var left = value(arithmetic.left());
        var right = value(arithmetic.right());
        if (left.isMissing() || right.isMissing()) {
            return MISSING;
        }
        var one = number(left);
        var other = number(right);
        var exact = switch (arithmetic.operator()) {
            case ADD -> one.add(other, MathContext.DECIMAL128);
            case SUBTRACT -> one.subtract(other, MathContext.DECIMAL128);
            case MULTIPLY -> one.multiply(other, MathContext.DECIMAL128);
            case DIVIDE -> quotient(one, other);
            case POWER -> power(one, other);
        };
        var kept = kept(exact);
        disputed(kept.compareTo(exact) != 0);
        return Value.of(kept);
    }

    private void disputed(boolean isDisputed) {
        if (isDisputed) {
            onDispute.run();
        }
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        if (divisor.compareTo(BigDecimal.ZERO) == 0) {
            throw new EvaluationFault("ENGINE_DIVISION_BY_ZERO", "oracle");
        }
        return dividend.divide(divisor, MathContext.DECIMAL128);
    }

    private static BigDecimal power(BigDecimal base, BigDecimal exponent) {
        var whole = exponent.toBigIntegerExact();
        if (whole.bitLength() > 30 || Math.abs(whole.intValue()) > 999) {
            throw new EvaluationFault("ENGINE_OVERFLOW", "oracle");
        }
        if (base.compareTo(BigDecimal.ZERO) == 0 && whole.signum() < 0) {
            throw new EvaluationFault("ENGINE_DIVISION_BY_ZERO", "oracle");
        }
        var power = base.pow(Math.abs(whole.intValue()));
        return whole.signum() < 0
                ? BigDecimal.ONE.divide(power, MathContext.DECIMAL128)
                : power.round(MathContext.DECIMAL128);
    }

    static BigDecimal kept(BigDecimal number) {
        if (number.abs().compareTo(TOO_LARGE) >= 0) {
            throw new EvaluationFault("ENGINE_OVERFLOW", "oracle");
        }
        return number.abs().compareTo(SMALLEST) < 0 ? BigDecimal.ZERO : number;
    }

    @Override
    public Value comparison(Expr.Comparison comparison) {
        var left = value(comparison.left());
        var truth = compare(left, comparison.operator(), value(comparison.right()));
        disputed(truth == Ternary.UNKNOWN && EQUALITIES.contains(comparison.operator()));
        return Value.of(truth);
    }

    private static Ternary compare(Value left, ComparisonOperator operator, Value right) {
        if (left.isMissing() || right.isMissing()) {
            return Ternary.UNKNOWN;
        }
        return switch (operator) {
            case EQUAL -> Ternary.of(left.equals(right));
            case NOT_EQUAL -> Ternary.of(!left.equals(right));
            case LESS -> Ternary.of(isBefore(left, right));
            case LESS_OR_EQUAL -> Ternary.of(!isBefore(right, left));
            case GREATER -> Ternary.of(isBefore(right, left));
            case GREATER_OR_EQUAL -> Ternary.of(!isBefore(left, right));
        };
    }

    private static boolean isBefore(Value left, Value right) {
        if (left instanceof Value.NumberValue one && right instanceof Value.NumberValue other) {
            return one.number().subtract(other.number(), MathContext.DECIMAL128).signum() < 0;
        }
        if (left instanceof Value.DateValue one && right instanceof Value.DateValue other) {
            return one.date().isBefore(other.date());
        }
        return ((Value.DateTimeValue) left).time().isBefore(((Value.DateTimeValue) right).time());
    }

    @Override
    public Value between(Expr.Between between) {
        var range = new Member.Range(between.low(), true, between.high(), true, between.span());
        return Value.of(holds(value(between.value()), range));
    }

    @Override
    public Value in(Expr.In in) {
        var value = value(in.value());
        var unknown = false;
        for (var member : in.members()) {
            var truth = holds(value, member);
            if (truth.isTrue()) {
                return Value.of(true);
            }
            unknown |= truth == Ternary.UNKNOWN;
        }
        disputed(unknown);
        return unknown ? MISSING : Value.of(false);
    }

    private Ternary holds(Value value, Member member) {
        return member.accept(new Member.Cases<Ternary>() {
            @Override
            public Ternary equal(Member.Equal equal) {
                return compare(value, ComparisonOperator.EQUAL, value(equal.value()));
            }

            @Override
            public Ternary compared(Member.Compared compared) {
                return compare(value, compared.operator(), value(compared.value()));
            }

            @Override
            public Ternary range(Member.Range range) {
                var low = compare(value, range.lowOperator(), value(range.low()));
                var high = compare(value, range.highOperator(), value(range.high()));
                return low == Ternary.UNKNOWN || high == Ternary.UNKNOWN
                        ? Ternary.UNKNOWN
                        : Ternary.of(low.isTrue() && high.isTrue());
            }
        });
    }

    @Override
    public Value and(Expr.And and) {
        return decided(and.operands(), Ternary.FALSE);
    }

    @Override
    public Value or(Expr.Or or) {
        return decided(or.operands(), Ternary.TRUE);
    }

    private Value decided(List<Expr> operands, Ternary decisive) {
        var unknown = false;
        for (var operand : operands) {
            var truth = ternary(value(operand));
            if (truth == decisive) {
                return Value.of(decisive);
            }
            unknown |= truth == Ternary.UNKNOWN;
        }
        return unknown ? MISSING : Value.of(decisive.not());
    }

    @Override
    public Value not(Expr.Not not) {
        return Value.of(ternary(value(not.operand())).not());
    }

    @Override
    public Value choice(Expr.If choice) {
        return value(ternary(value(choice.condition())).isTrue() ? choice.then() : choice.otherwise());
    }

    @Override
    public Value call(Expr.Call call) {
        var first = value(call.argument(0));
        return switch (call.function()) {
            case IS_MISSING -> Value.of(first.isMissing());
            case DEFAULT -> first.isMissing() ? value(call.argument(1)) : first;
            default -> all(call, first);
        };
    }

    @Override
    public Value list(Expr.ListOf list) {
        return new Value.ListValue(list.elements().stream().map(this::value).toList());
    }

    @Override
    public Value path(Expr.Path path) {
        var source = value(path.source());
        return source instanceof Value.ListValue list
                ? new Value.ListValue(list.elements().stream()
                        .map(element -> member(element, path.member()))
                        .toList())
                : member(source, path.member());
    }

    @Override
    public Value filter(Expr.Filter filter) {
        var list = value(filter.list());
        if (list.isMissing()) {
            onDispute.run();
            return MISSING;
        }
        var elements = ((Value.ListValue) list).elements();
        if (members.isPosition(filter)) {
            var position = value(filter.condition());
            disputed(position.isMissing());
            return at(elements, position);
        }
        return new Value.ListValue(elements.stream()
                .filter(element -> ternary(inFilter(filter, element)).isTrue())
                .toList());
    }

    @Override
    public Value each(Expr.For each) {
        var list = value(each.list());
        disputed(list.equals(Value.ListValue.EMPTY));
        return list.isMissing()
                ? MISSING
                : new Value.ListValue(((Value.ListValue) list)
                        .elements().stream()
                                .map(element -> with(each.variable(), element).value(each.result()))
                                .toList());
    }

    @Override
    public Value quantified(Expr.Quantified quantified) {
        var list = value(quantified.list());
        if (list.isMissing()) {
            onDispute.run();
            return MISSING;
        }
        var decisive = quantified.quantifier() == Quantifier.SOME ? Ternary.TRUE : Ternary.FALSE;
        var unknown = false;
        for (var element : ((Value.ListValue) list).elements()) {
            var truth = ternary(with(quantified.variable(), element).value(quantified.condition()));
            if (truth == decisive) {
                return Value.of(decisive);
            }
            unknown |= truth == Ternary.UNKNOWN;
        }
        disputed(unknown);
        return unknown ? MISSING : Value.of(decisive.not());
    }

    private static Value member(Value record, String member) {
        return record.isMissing() ? MISSING : ((Value.RecordValue) record).member(member);
    }

    private static Value at(List<Value> elements, Value position) {
        for (var index = 0; index < elements.size(); index++) {
            if (position.equals(Value.of(index + 1)) || position.equals(Value.of(index - elements.size()))) {
                return elements.get(index);
            }
        }
        return MISSING;
    }

    private OracleExpressions with(String name, Value value) {
        var all = new HashMap<>(values);
        all.put(name, value);
        return new OracleExpressions(all, members, onDispute);
    }

    /** The condition where the element is {@code item} and its members are called by their names. */
    private Value inFilter(Expr.Filter filter, Value element) {
        var all = new HashMap<>(values);
        all.put("item", element);
        for (var member : members.of(filter.list())) {
            all.put(member, member(element, member));
        }
        return new OracleExpressions(all, members, onDispute).value(filter.condition());
    }

    private Value all(Expr.Call call, Value first) {
        var arguments = new ArrayList<>(List.of(first));
        call.arguments().stream().skip(1).map(this::value).forEach(arguments::add);
        disputed(call.function() == FeelFunction.SUM && first.equals(Value.ListValue.EMPTY));
        disputed(SUMS.contains(call.function()) && !functions.sumIsExact(arguments));
        return arguments.contains(MISSING) ? MISSING : functions.apply(call.function(), arguments);
    }
}
