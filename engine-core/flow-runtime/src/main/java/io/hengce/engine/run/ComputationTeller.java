package io.hengce.engine.run;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.NodeWhy.Computation;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.expr.ValueReader;

/** Tells what an expression that gives a value read, and how it ended. Safe for many threads. */
record ComputationTeller(String id, String text, ValueReader reader, Place place) {

    static ComputationTeller of(String id, Place place, ValidFlow flow) {
        var expression = flow.expression(place);
        return new ComputationTeller(id, expression.text(), expression.valueReader(), place);
    }

    Computation computation(Visit visit) {
        return new Computation(id, text, reader.read(visit.frame()), visit.faultAt(place));
    }
}
