package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A tree of splits whose leaves write values. The first split is the root; without splits the first leaf is.
 *
 * @param variables the derived fields that every leaf writes
 */
public record DecisionTreeNode(
        String id, LocalizedText name, List<String> variables, List<TreeSplit> splits, List<TreeLeaf> leaves)
        implements FlowNode {

    public DecisionTreeNode {
        variables = List.copyOf(variables);
        splits = List.copyOf(splits);
        leaves = List.copyOf(leaves);
    }

    /** The id of the split or leaf at the top; empty where there is neither. */
    public Optional<String> root() {
        return splits.stream()
                .map(TreeSplit::id)
                .findFirst()
                .or(() -> leaves.stream().map(TreeLeaf::id).findFirst());
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.decisionTree(this);
    }
}
