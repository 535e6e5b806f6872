package io.hengce.flow.document;

import java.util.List;

/**
 * One row.
 *
 * @param id unique in its table
 * @param when one cell an input, in the order of the inputs
 * @param then one expression an output, in the order of the outputs; {@code missing} leaves it missing
 * @param priority lower goes first; only a table that goes by priority looks at it
 */
public record TableRow(String id, List<String> when, List<String> then, int priority) {

    public TableRow {
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    /** A row as most tables have it. */
    public TableRow(String id, List<String> when, List<String> then) {
        this(id, when, then, 0);
    }
}
