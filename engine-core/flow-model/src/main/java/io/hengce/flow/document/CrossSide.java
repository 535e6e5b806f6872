package io.hengce.flow.document;

import java.util.List;

/** The rows or the columns of a cross table. */
public record CrossSide(List<TableInput> inputs, List<Heading> headings) {

    public CrossSide {
        inputs = List.copyOf(inputs);
        headings = List.copyOf(headings);
    }
}
