package io.hengce.engine.run;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.ValueWriter;
import io.hengce.flow.value.Value;

/** A field that a node writes: where its value goes and how it is rounded. Safe for many threads. */
record Target(String field, int slot, ValueWriter writer) {

    /** The value as the field holds it; a fault at the place when it is out of the field's range. */
    Value fit(Value value, Place place) {
        try {
            return writer.write(value);
        } catch (EvaluationFault fault) {
            throw NodeFault.at(place, fault);
        }
    }
}
