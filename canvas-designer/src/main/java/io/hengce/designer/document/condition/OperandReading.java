package io.hengce.designer.document.condition;

import io.hengce.flow.expr.Expr;
import io.hengce.flow.sentence.FeelText;
import io.hengce.flow.value.Value;

/** Reads a side of a comparison. */
final class OperandReading {

    private OperandReading() {}

    static Operand of(Expr tree) {
        if (tree instanceof Expr.Name name) {
            return new Operand.Named(name.name());
        }
        if (tree instanceof Expr.Path path && isName(path.source())) {
            return new Operand.Named(FeelText.of(tree));
        }
        if (tree instanceof Expr.Literal literal) {
            return new Operand.Constant(literal.value());
        }
        if (tree instanceof Expr.Negation negation
                && negation.operand() instanceof Expr.Literal literal
                && literal.value() instanceof Value.NumberValue number) {
            return new Operand.Constant(Value.of(number.number().negate()));
        }
        return new Operand.Formula(FeelText.of(tree));
    }

    /** A name, or a member of one. */
    static boolean isName(Expr tree) {
        return tree instanceof Expr.Name || tree instanceof Expr.Path path && isName(path.source());
    }
}
