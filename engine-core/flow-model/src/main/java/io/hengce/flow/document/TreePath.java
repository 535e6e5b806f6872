package io.hengce.flow.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The way from the root of a decision tree to a leaf. */
public record TreePath(TreeLeaf leaf, List<Choice> choices) {

    public TreePath {
        choices = List.copyOf(choices);
    }

    /**
     * What is taken at a split.
     *
     * @param taken the number of the branch; the number of branches: otherwise
     */
    public record Choice(TreeSplit split, int taken) {

        public boolean isOtherwise() {
            return taken == split.branches().size();
        }

        /** The id of the branch, or {@link TreeSplit#OTHERWISE}. */
        public String branch() {
            return isOtherwise()
                    ? TreeSplit.OTHERWISE
                    : split.branches().get(taken).id();
        }
    }

    /** The ways to all leaves, from the first branch to the last. Only of a tree that is one: the checker says so. */
    public static List<TreePath> of(DecisionTreeNode tree) {
        var splits = new HashMap<String, TreeSplit>();
        tree.splits().forEach(split -> splits.put(split.id(), split));
        var leaves = new HashMap<String, TreeLeaf>();
        tree.leaves().forEach(leaf -> leaves.put(leaf.id(), leaf));
        var paths = new ArrayList<TreePath>();
        tree.root().ifPresent(root -> new Walk(splits, leaves, paths).at(root, List.of()));
        return paths;
    }

    private record Walk(Map<String, TreeSplit> splits, Map<String, TreeLeaf> leaves, List<TreePath> paths) {

        void at(String id, List<Choice> before) {
            var leaf = leaves.get(id);
            if (leaf != null) {
                paths.add(new TreePath(leaf, before));
                return;
            }
            var split = splits.get(id);
            if (split == null) {
                throw new IllegalArgumentException("the tree has no " + id);
            }
            for (var taken = 0; taken < split.branches().size(); taken++) {
                at(split.branches().get(taken).to(), and(before, new Choice(split, taken)));
            }
            at(split.otherwise(), and(before, new Choice(split, split.branches().size())));
        }

        private static List<Choice> and(List<Choice> before, Choice next) {
            var all = new ArrayList<>(before);
            all.add(next);
            return all;
        }
    }
}
