package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.List;

/**
 * A leaf of a decision tree.
 *
 * @param id unique among the splits and leaves of its tree
 * @param values one expression a variable; {@code missing} leaves it missing
 */
public record TreeLeaf(String id, LocalizedText name, List<String> values) {

    public TreeLeaf {
        values = List.copyOf(values);
    }
}
