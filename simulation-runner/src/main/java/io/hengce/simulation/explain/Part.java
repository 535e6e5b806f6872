package io.hengce.simulation.explain;

import java.util.List;

/** One node on the page: what it did in a word, and the rows below. */
record Part(String summary, List<Row> rows) {

    Part {
        rows = List.copyOf(rows);
    }
}
