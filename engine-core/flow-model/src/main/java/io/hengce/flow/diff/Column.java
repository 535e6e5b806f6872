package io.hengce.flow.diff;

/**
 * What a cell belongs to beside its row.
 *
 * @param about the expression that its cells ask, or the variable that they are written to
 */
record Column(String id, Saying label, String about) {

    Saying asked(String cell) {
        return new Saying.Asked(about, cell);
    }

    Saying written(String cell) {
        return new Saying.Worth(about, cell);
    }
}
