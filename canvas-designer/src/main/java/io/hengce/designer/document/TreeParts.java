package io.hengce.designer.document;

import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreeSplit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Putting a tree together anew. */
final class TreeParts {

    private TreeParts() {}

    static DecisionTreeNode with(DecisionTreeNode tree, List<TreeSplit> splits, List<TreeLeaf> leaves) {
        return new DecisionTreeNode(tree.id(), tree.name(), tree.variables(), splits, leaves);
    }

    /** What led to one part leads to another. */
    static DecisionTreeNode redirected(DecisionTreeNode tree, String from, String to) {
        var splits = tree.splits().stream()
                .map(split -> new TreeSplit(
                        split.id(),
                        split.name(),
                        OneNode.change(
                                split.branches(),
                                branch -> branch.to().equals(from),
                                branch -> new TreeBranch(branch.id(), branch.name(), branch.when(), to)),
                        split.otherwise().equals(from) ? to : split.otherwise()))
                .toList();
        return with(tree, splits, tree.leaves());
    }

    static DecisionTreeNode withoutBranch(DecisionTreeNode tree, String split, String branch) {
        var splits = OneNode.change(
                tree.splits(),
                each -> each.id().equals(split),
                each -> new TreeSplit(
                        each.id(),
                        each.name(),
                        OneNode.without(each.branches(), one -> one.id().equals(branch)),
                        each.otherwise()));
        var changed = with(tree, splits, tree.leaves());
        var bare = find(changed, split).filter(each -> each.branches().isEmpty());
        return bare.map(each -> replaced(changed, each)).orElseGet(() -> pruned(changed, tree.root()));
    }

    /** A split without branches gives way to what follows otherwise. */
    private static DecisionTreeNode replaced(DecisionTreeNode tree, TreeSplit bare) {
        var root = tree.root().map(id -> id.equals(bare.id()) ? bare.otherwise() : id);
        var redirected = redirected(tree, bare.id(), bare.otherwise());
        var splits = new ArrayList<>(
                OneNode.without(redirected.splits(), each -> each.id().equals(bare.id())));
        root.flatMap(id -> find(redirected, id)).ifPresent(first -> {
            splits.remove(first);
            splits.add(0, first);
        });
        return pruned(with(redirected, splits, redirected.leaves()), root);
    }

    /** Without what the root does not lead to. */
    private static DecisionTreeNode pruned(DecisionTreeNode tree, Optional<String> root) {
        var reached = new HashSet<String>();
        root.ifPresent(id -> reach(tree, id, reached));
        return with(
                tree,
                OneNode.without(tree.splits(), each -> !reached.contains(each.id())),
                OneNode.without(tree.leaves(), each -> !reached.contains(each.id())));
    }

    private static void reach(DecisionTreeNode tree, String id, Set<String> reached) {
        if (!reached.add(id)) {
            return;
        }
        find(tree, id).ifPresent(split -> {
            split.branches().forEach(branch -> reach(tree, branch.to(), reached));
            reach(tree, split.otherwise(), reached);
        });
    }

    private static Optional<TreeSplit> find(DecisionTreeNode tree, String split) {
        return tree.splits().stream().filter(each -> each.id().equals(split)).findFirst();
    }
}
