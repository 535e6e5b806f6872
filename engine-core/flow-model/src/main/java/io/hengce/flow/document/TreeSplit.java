package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.List;

/**
 * A split of a decision tree: the first branch whose condition is true is taken, else otherwise.
 *
 * @param id unique among the splits and leaves of its tree
 * @param otherwise the id of a split or leaf
 */
public record TreeSplit(String id, LocalizedText name, List<TreeBranch> branches, String otherwise) {

    /** What the trace calls the branch that is taken when no condition is true. */
    public static final String OTHERWISE = "otherwise";

    public TreeSplit {
        branches = List.copyOf(branches);
    }
}
