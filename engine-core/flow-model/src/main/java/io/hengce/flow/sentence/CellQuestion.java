package io.hengce.flow.sentence;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.expr.CellTree;
import io.hengce.flow.expr.ComparisonOperator;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.FeelFunction;
import io.hengce.flow.expr.Member;
import java.util.List;
import java.util.Optional;

/** A cell over its input as the condition that is true exactly where the cell matches; {@code -} asks nothing and is none. */
record CellQuestion(Expr input) implements CellTree.Cases<Optional<Expr>> {

    private static final Span NOWHERE = new Span(0, 0);

    static Optional<Expr> of(Expr input, CellTree cell) {
        return cell.accept(new CellQuestion(input));
    }

    @Override
    public Optional<Expr> any() {
        return Optional.empty();
    }

    @Override
    public Optional<Expr> missing() {
        return Optional.of(new Expr.Call(FeelFunction.IS_MISSING, List.of(input), NOWHERE));
    }

    @Override
    public Optional<Expr> oneOf(List<Member> members) {
        return Optional.of(members.size() == 1 ? members.get(0).accept(new Alone()) : in(members));
    }

    @Override
    public Optional<Expr> noneOf(List<Member> members) {
        return Optional.of(
                members.size() == 1 && members.get(0) instanceof Member.Equal equal
                        ? comparison(ComparisonOperator.NOT_EQUAL, equal.value())
                        : new Expr.Not(in(members), NOWHERE));
    }

    private Expr in(List<Member> members) {
        return new Expr.In(input, members, NOWHERE);
    }

    private Expr comparison(ComparisonOperator operator, Expr value) {
        return new Expr.Comparison(operator, input, value, NOWHERE);
    }

    private final class Alone implements Member.Cases<Expr> {

        @Override
        public Expr equal(Member.Equal equal) {
            return comparison(ComparisonOperator.EQUAL, equal.value());
        }

        @Override
        public Expr compared(Member.Compared compared) {
            return comparison(compared.operator(), compared.value());
        }

        @Override
        public Expr range(Member.Range range) {
            return in(List.of(range));
        }
    }
}
