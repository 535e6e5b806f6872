package io.hengce.flow.sentence;

import io.hengce.flow.expr.Expr;

/** What is added to a variable; a negative constant is subtracted. */
record Addition(ExpressionSentences expressions, Speech speech) {

    String of(String variable, String added) {
        var tree = expressions.reader().tree(added);
        if (tree.isPresent()
                && tree.get() instanceof Expr.Negation negation
                && negation.operand() instanceof Expr.Literal constant) {
            var value = speech.value(constant.value(), speech.measure(variable));
            return speech.say("subtract", speech.quoted(variable), value);
        }
        return speech.say("add", speech.quoted(variable), expressions.value(speech, variable, added));
    }
}
