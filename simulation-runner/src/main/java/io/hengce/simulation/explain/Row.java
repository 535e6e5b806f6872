package io.hengce.simulation.explain;

import java.util.List;
import java.util.Map;

/**
 * A line of a page: what became of a thing, its name, and what there is to say of it. Each may be empty.
 *
 * @param state printed once above rows of the same state
 */
record Row(String state, String name, String text) {

    static Row of(String name, String text) {
        return new Row("", name, text);
    }

    static List<Row> of(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
