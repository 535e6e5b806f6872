package io.hengce.flow.sentence;

import io.hengce.flow.expr.ArithmeticOperator;

/** The binding of each arithmetic operator; chains of one go from left to right. */
final class Bindings {

    private Bindings() {}

    static Binding of(ArithmeticOperator operator) {
        return switch (operator) {
            case ADD, SUBTRACT -> Binding.SUM;
            case MULTIPLY, DIVIDE -> Binding.PRODUCT;
            case POWER -> Binding.POWER;
        };
    }

    /** The next tighter one: what the right operand of an operator may be without brackets. */
    static Binding tighter(Binding binding) {
        return Binding.values()[binding.ordinal() - 1];
    }
}
