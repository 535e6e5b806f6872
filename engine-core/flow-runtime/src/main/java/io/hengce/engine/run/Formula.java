package io.hengce.engine.run;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Evaluator;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.value.Value;

/** An expression of a node that knows its place, so that a fault can say where. Safe for many threads. */
record Formula(Place place, Evaluator evaluator) {

    Value evaluate(Frame frame) {
        try {
            return evaluator.evaluate(frame);
        } catch (EvaluationFault fault) {
            throw NodeFault.at(place, fault);
        }
    }
}
