package io.hengce.engine.run;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.expr.Counted;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Evaluator;
import io.hengce.flow.expr.Expression;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.value.Value;
import java.util.Optional;

/**
 * An expression of a node that knows its place, so that a fault can say where. Safe for many threads.
 *
 * @param constant its value, where that is always the same
 * @param counted the same as longs, where they tell its values apart
 */
record Formula(Place place, Evaluator evaluator, Optional<Value> constant, Optional<Counted> counted) {

    Formula(Place place, Expression expression) {
        this(place, expression.evaluator(), expression.constant(), expression.counted());
    }

    Value evaluate(Frame frame) {
        if (constant.isPresent()) {
            return constant.get();
        }
        try {
            return evaluator.evaluate(frame);
        } catch (EvaluationFault fault) {
            throw NodeFault.at(place, fault);
        }
    }
}
