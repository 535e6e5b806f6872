package io.hengce.engine.index;

import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;

/**
 * The rows of one input by its value. Safe for many threads.
 *
 * @param unitAxis for values that are longs
 * @param missing the rows that match missing
 * @param elsewhere the rows that match a value of which no cell knows the type
 */
record Column(Axis axis, UnitAxis unitAxis, Segments.Sets sets, RowSet missing, RowSet elsewhere) {

    RowSet rows(Value value) {
        return value.isMissing() ? missing : at(axis.segment(value));
    }

    RowSet rows(long units) {
        return units == Units.MISSING ? missing : present(units);
    }

    /** Of a long that is there; the lowest one stands for any below the second step. */
    RowSet present(long units) {
        return at(unitAxis.segment(units));
    }

    private RowSet at(int segment) {
        return segment == Axis.NOWHERE ? elsewhere : sets.at(segment);
    }

    boolean isCoarse() {
        return sets.isCoarse();
    }
}
