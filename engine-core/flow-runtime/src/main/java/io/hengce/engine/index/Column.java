package io.hengce.engine.index;

import io.hengce.flow.value.Value;

/**
 * The rows of one input by its value. Safe for many threads.
 *
 * @param missing the rows that match missing
 * @param elsewhere the rows that match a value of which no cell knows the type
 */
record Column(Axis axis, Segments.Sets sets, RowSet missing, RowSet elsewhere) {

    RowSet rows(Value value) {
        if (value.isMissing()) {
            return missing;
        }
        var segment = axis.segment(value);
        return segment == Axis.NOWHERE ? elsewhere : sets.at(segment);
    }

    boolean isCoarse() {
        return sets.isCoarse();
    }
}
