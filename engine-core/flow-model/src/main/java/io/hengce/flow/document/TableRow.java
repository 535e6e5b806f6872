package io.hengce.flow.document;

import java.util.List;

/**
 * One row.
 *
 * @param id unique in its table
 * @param when one cell an input, in the order of the inputs
 * @param then one expression an output, in the order of the outputs; {@code missing} leaves it missing
 */
public record TableRow(String id, List<String> when, List<String> then) {

    public TableRow {
        when = List.copyOf(when);
        then = List.copyOf(then);
    }
}
