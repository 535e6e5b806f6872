package io.hengce.flow.expr;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.expr.Code.Kind;
import io.hengce.flow.expr.Code.NumberCode;
import io.hengce.flow.expr.Code.ObjectCode;
import io.hengce.flow.expr.Code.Traits;
import io.hengce.flow.expr.Code.TruthCode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A typed tree to Java lambdas, one shape for each type; what is constant is computed once, here. One per text. */
final class Lowering implements Expr.Cases<Code> {

    private final Scope scope;
    private final Typing typing;
    private final CallLowering calls = new CallLowering(this);
    private final MemberLowering members = new MemberLowering(this);
    private final Map<Expr, Code> lowered = new IdentityHashMap<>();
    private int level;

    Lowering(Scope scope, Typing typing) {
        this.scope = scope;
        this.typing = typing;
    }

    /** A part that several shapes are tried on is lowered once. */
    Code lower(Expr expr) {
        var known = lowered.get(expr);
        if (known != null) {
            return known;
        }
        var code = expr.accept(this);
        var result = code.traits().constant() && !(expr instanceof Expr.Literal) ? folded(expr, code) : code;
        lowered.put(expr, result);
        return result;
    }

    /** The constant's value in place of its computation; one that always fails is left to fail when it is run. */
    private Code folded(Expr expr, Code code) {
        try {
            var value = code.evaluator().evaluate(Frame.nothing());
            return Constants.code(value, typing.known(expr));
        } catch (EvaluationFault e) {
            return code;
        }
    }

    /** What is asked of each element of a list. */
    Code ofElement(Expr expr) {
        level++;
        var code = lower(expr);
        level--;
        return code;
    }

    /** Where a run keeps the elements of a list that is gone through here. */
    int level() {
        return level;
    }

    boolean isLocal(Expr.Name name) {
        return typing.local(name).isPresent();
    }

    FieldType type(Expr expr) {
        return typing.known(expr);
    }

    NumberType numberType(Expr expr) {
        return (NumberType) typing.known(expr);
    }

    NumberCode number(Expr expr) {
        return (NumberCode) lower(expr);
    }

    TruthCode truth(Expr expr) {
        return (TruthCode) lower(expr);
    }

    <T> ObjectCode<T> object(Expr expr, Kind<T> kind) {
        return ((ObjectCode<?>) lower(expr)).as(kind);
    }

    @Override
    public Code literal(Expr.Literal literal) {
        return Constants.code(literal.value(), typing.known(literal));
    }

    @Override
    public Code name(Expr.Name name) {
        var local = typing.local(name);
        if (local.isPresent()) {
            return ListCodes.local(local.get());
        }
        var slot = scope.slots().slot(name.name());
        if (slot.isPresent()) {
            return new SlotCode(scope.slots(), slot.getAsInt()).code();
        }
        var constant = scope.constants().get(name.name());
        if (constant == null) {
            throw new IllegalStateException("not in scope: " + name);
        }
        return Constants.code(constant.value(), constant.type());
    }

    @Override
    public Code negation(Expr.Negation negation) {
        return NumberCodes.negated(number(negation.operand()));
    }

    @Override
    public Code arithmetic(Expr.Arithmetic arithmetic) {
        var left = number(arithmetic.left());
        var right = number(arithmetic.right());
        return switch (arithmetic.operator()) {
            case ADD -> NumberCodes.sum(left, right);
            case SUBTRACT -> NumberCodes.difference(left, right);
            case MULTIPLY -> NumberCodes.product(left, right);
            case DIVIDE -> NumberCodes.quotient(left, right, numberType(arithmetic.right()));
            case POWER -> NumberCodes.power(left, right, numberType(arithmetic.right()));
        };
    }

    @Override
    public Code comparison(Expr.Comparison comparison) {
        var left = lower(comparison.left());
        return Comparisons.of(left, comparison.operator(), lower(comparison.right()));
    }

    @Override
    public Code between(Expr.Between between) {
        var range = new Member.Range(between.low(), true, between.high(), true, between.span());
        return members.in(lower(between.value()), List.of(range));
    }

    @Override
    public Code in(Expr.In in) {
        return members.in(lower(in.value()), in.members());
    }

    @Override
    public Code and(Expr.And and) {
        var operands = and.operands().stream().map(this::truth).toArray(TruthCode[]::new);
        return new TruthCode(Logic.and(operands), Traits.of(operands));
    }

    @Override
    public Code or(Expr.Or or) {
        var operands = or.operands().stream().map(this::truth).toArray(TruthCode[]::new);
        return new TruthCode(Logic.or(operands), Traits.of(operands));
    }

    @Override
    public Code not(Expr.Not not) {
        var operand = truth(not.operand());
        return new TruthCode(new TruthForm.Not(operand.condition()), operand.traits());
    }

    @Override
    public Code choice(Expr.If choice) {
        var test = truth(choice.condition());
        var then = lower(choice.then());
        var otherwise = lower(choice.otherwise());
        return Choices.of(test, then, otherwise);
    }

    @Override
    public Code call(Expr.Call call) {
        return calls.code(call);
    }

    @Override
    public Code list(Expr.ListOf list) {
        return ListCodes.literal(list.elements().stream().map(this::lower).toList());
    }

    @Override
    public Code path(Expr.Path path) {
        var member = localMember(path);
        if (member.isPresent()) {
            return ListCodes.local(member.get());
        }
        return typing.known(path.source()) instanceof FieldType.ListType
                ? ListCodes.projection(object(path.source(), Kind.LIST), path.member())
                : ListCodes.member(object(path.source(), Kind.RECORD), path.member(), typing.known(path));
    }

    /** A member of the element that is looked at. */
    private Optional<Local> localMember(Expr.Path path) {
        return path.source() instanceof Expr.Name name && typing.known(name) instanceof FieldType.RecordType record
                ? typing.local(name)
                        .filter(local -> local.member().isEmpty())
                        .flatMap(local ->
                                record.member(path.member()).map(member -> Local.member(local.level(), member)))
                : Optional.empty();
    }

    @Override
    public Code filter(Expr.Filter filter) {
        var list = object(filter.list(), Kind.LIST);
        var condition = ofElement(filter.condition());
        return condition instanceof NumberCode position
                ? ListCodes.position(list, position, typing.known(filter))
                : ListCodes.those(list, level, (TruthCode) condition);
    }

    @Override
    public Code each(Expr.For each) {
        var list = object(each.list(), Kind.LIST);
        return ListCodes.each(list, level, ofElement(each.result()));
    }

    @Override
    public Code quantified(Expr.Quantified quantified) {
        var list = object(quantified.list(), Kind.LIST);
        var condition = (TruthCode) ofElement(quantified.condition());
        return ListCodes.quantified(quantified.quantifier(), list, level, condition);
    }

    /** The element that settles a quantified condition. */
    Evaluator deciding(Expr.Quantified quantified) {
        var list = object(quantified.list(), Kind.LIST);
        var condition = (TruthCode) ofElement(quantified.condition());
        return ListCodes.deciding(quantified.quantifier(), list, level, condition);
    }
}
