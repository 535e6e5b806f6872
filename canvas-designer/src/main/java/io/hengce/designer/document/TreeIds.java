package io.hengce.designer.document;

import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.text.LocalizedText;
import java.util.Collections;
import java.util.stream.Stream;

/** Ids that a tree does not have yet, and new leaves with them. */
final class TreeIds {

    private final FreshIds ids;

    TreeIds(DecisionTreeNode tree) {
        ids = FreshIds.besides(Stream.concat(
                        tree.splits().stream().map(TreeSplit::id),
                        tree.leaves().stream().map(TreeLeaf::id))
                .toList());
    }

    String split() {
        return ids.like("split_1");
    }

    /** A leaf that leaves all variables missing. */
    TreeLeaf leaf(DecisionTreeNode tree) {
        return new TreeLeaf(
                ids.like("leaf_1"),
                new LocalizedText("新叶子", "New leaf"),
                Collections.nCopies(tree.variables().size(), "missing"));
    }
}
