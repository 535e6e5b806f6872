package io.hengce.flow.expr;

import java.util.List;

/** The expressions within a member, in order. */
record Operands() implements Member.Cases<List<Expr>> {

    static List<Expr> of(Member member) {
        return member.accept(new Operands());
    }

    @Override
    public List<Expr> equal(Member.Equal equal) {
        return List.of(equal.value());
    }

    @Override
    public List<Expr> compared(Member.Compared compared) {
        return List.of(compared.value());
    }

    @Override
    public List<Expr> range(Member.Range range) {
        return List.of(range.low(), range.high());
    }
}
