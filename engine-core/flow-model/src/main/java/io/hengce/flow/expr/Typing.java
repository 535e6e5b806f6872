package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** The type of every node of a tree, and every problem with them. An empty type: the problem is noted already. One per text. */
final class Typing implements Expr.Cases<Optional<FieldType>> {

    static final FieldType BOOLEAN = new FieldType.BooleanType();

    private final Problems problems;
    private final TypeRules rules;
    private final NameTyping names;
    private final CallTyping calls;
    private final ListTyping lists;
    private final Map<Expr, FieldType> types = new IdentityHashMap<>();
    private final Set<Expr> marked = Collections.newSetFromMap(new IdentityHashMap<>());

    Typing(Scope scope, Problems problems) {
        this.problems = problems;
        this.rules = new TypeRules(problems);
        this.names = new NameTyping(scope, problems);
        this.calls = new CallTyping(this, problems);
        this.lists = new ListTyping(this, names, problems);
    }

    /** The whole text that is typed. */
    String source() {
        return problems.source();
    }

    TypeRules rules() {
        return rules;
    }

    Optional<FieldType> type(Expr expr) {
        var type = expr.accept(this);
        type.ifPresent(known -> types.put(expr, known));
        return type;
    }

    /** The type of a node that was typed without a problem. */
    FieldType known(Expr expr) {
        var type = types.get(expr);
        if (type == null) {
            throw new IllegalStateException("not typed: " + expr);
        }
        return type;
    }

    SortedSet<String> reads() {
        return names.reads();
    }

    /** What the name is within a list's expression; empty for a field, system variable or constant. */
    Optional<Local> local(Expr.Name name) {
        return names.local(name);
    }

    /** Notes that a filter is a position, a path a projection, a call over a list. */
    void mark(Expr expr) {
        marked.add(expr);
    }

    Resolution resolution() {
        return new Resolution(marked, names.locals());
    }

    /** The part with its type, if it has one. */
    Optional<Operand> operand(Expr expr) {
        return type(expr).map(type -> new Operand(problems.shown(expr.span()), type, expr.span()));
    }

    /** A part that was typed before. */
    Operand knownOperand(Expr expr) {
        return new Operand(problems.shown(expr.span()), known(expr), expr.span());
    }

    /** Notes a problem unless the part is a boolean. */
    private void truth(Expr expr) {
        operand(expr).ifPresent(operand -> rules.expect(operand, BOOLEAN.word()));
    }

    /** The part's type if it is a number; otherwise a problem is noted. */
    Optional<NumberType> number(Expr expr) {
        return operand(expr)
                .filter(operand -> rules.expect(operand, NumberType.ANY.word()))
                .map(operand -> (NumberType) operand.type());
    }

    @Override
    public Optional<FieldType> literal(Expr.Literal literal) {
        return Optional.of(ValueTypes.of(literal.value()));
    }

    @Override
    public Optional<FieldType> name(Expr.Name name) {
        return names.type(name);
    }

    @Override
    public Optional<FieldType> negation(Expr.Negation negation) {
        return number(negation.operand()).map(type -> NumberRanges.negated(type).withUnit(type.unit()));
    }

    @Override
    public Optional<FieldType> arithmetic(Expr.Arithmetic arithmetic) {
        var left = number(arithmetic.left());
        var right = number(arithmetic.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return switch (arithmetic.operator()) {
            case ADD -> sameUnit(arithmetic, NumberRanges.sum(left.get(), right.get()));
            case SUBTRACT -> sameUnit(arithmetic, NumberRanges.sum(left.get(), NumberRanges.negated(right.get())));
            case MULTIPLY -> Optional.of(NumberRanges.product(left.get(), right.get()));
            case DIVIDE -> Optional.of(rules.quotient(arithmetic.span(), right.get()));
            case POWER -> Optional.of(rules.power(knownOperand(arithmetic.right())));
        };
    }

    private Optional<FieldType> sameUnit(Expr.Arithmetic arithmetic, NumberType result) {
        var operands = List.of(knownOperand(arithmetic.left()), knownOperand(arithmetic.right()));
        return rules.unit(operands, arithmetic.operator().symbol()).map(result::withUnit);
    }

    @Override
    public Optional<FieldType> comparison(Expr.Comparison comparison) {
        var left = operand(comparison.left());
        compare(left, comparison.operator(), comparison.right(), comparison.span());
        return Optional.of(BOOLEAN);
    }

    @Override
    public Optional<FieldType> between(Expr.Between between) {
        var value = operand(between.value());
        ends(value, new Member.Range(between.low(), true, between.high(), true, between.span()));
        return Optional.of(BOOLEAN);
    }

    @Override
    public Optional<FieldType> in(Expr.In in) {
        var value = operand(in.value());
        in.members().forEach(member -> member(value, member));
        return Optional.of(BOOLEAN);
    }

    /** Types one test of a value; the value's own problems are noted already. */
    void member(Optional<Operand> value, Member member) {
        member.accept(new Member.Cases<Boolean>() {
            @Override
            public Boolean equal(Member.Equal equal) {
                return compare(value, ComparisonOperator.EQUAL, equal.value(), equal.span());
            }

            @Override
            public Boolean compared(Member.Compared compared) {
                return compare(value, compared.operator(), compared.value(), compared.span());
            }

            @Override
            public Boolean range(Member.Range range) {
                return ends(value, range);
            }
        });
    }

    private boolean ends(Optional<Operand> value, Member.Range range) {
        var noted = problems.all().size();
        var low = compare(value, range.lowOperator(), range.low(), range.span());
        var clean = noted == problems.all().size();
        var high = compare(clean ? value : Optional.empty(), range.highOperator(), range.high(), range.span());
        if (low && high && noted == problems.all().size()) {
            rules.ends(knownOperand(range.low()), knownOperand(range.high()), range);
        }
        return low && high;
    }

    private boolean compare(Optional<Operand> left, ComparisonOperator operator, Expr other, Span span) {
        var right = operand(other);
        left.ifPresent(one -> right.ifPresent(two -> rules.compare(one, operator, two, span)));
        return left.isPresent() && right.isPresent();
    }

    @Override
    public Optional<FieldType> and(Expr.And and) {
        and.operands().forEach(this::truth);
        return Optional.of(BOOLEAN);
    }

    @Override
    public Optional<FieldType> or(Expr.Or or) {
        or.operands().forEach(this::truth);
        return Optional.of(BOOLEAN);
    }

    @Override
    public Optional<FieldType> not(Expr.Not not) {
        truth(not.operand());
        return Optional.of(BOOLEAN);
    }

    @Override
    public Optional<FieldType> choice(Expr.If choice) {
        truth(choice.condition());
        var then = operand(choice.then());
        var otherwise = operand(choice.otherwise());
        return then.flatMap(one -> otherwise.flatMap(other -> rules.union(one, other, "if", choice.span())));
    }

    @Override
    public Optional<FieldType> call(Expr.Call call) {
        return calls.type(call);
    }

    @Override
    public Optional<FieldType> list(Expr.ListOf list) {
        return lists.literal(list);
    }

    @Override
    public Optional<FieldType> path(Expr.Path path) {
        return lists.path(path);
    }

    @Override
    public Optional<FieldType> filter(Expr.Filter filter) {
        return lists.filter(filter);
    }

    @Override
    public Optional<FieldType> each(Expr.For each) {
        return lists.each(each);
    }

    @Override
    public Optional<FieldType> quantified(Expr.Quantified quantified) {
        return lists.quantified(quantified);
    }
}
