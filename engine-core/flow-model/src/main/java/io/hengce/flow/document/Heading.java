package io.hengce.flow.document;

import java.util.List;

/**
 * The heading of a row or column of a cross table.
 *
 * @param id unique on its side
 * @param when one cell an input of its side
 */
public record Heading(String id, List<String> when) {

    public Heading {
        when = List.copyOf(when);
    }
}
