package io.hengce.designer.document;

import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of a decision tree: what its splits ask, what its leaves write, and how it grows. */
public final class TreeEdits {

    private TreeEdits() {}

    public static Edit splitName(String node, String split, Language language, String name) {
        return splits(
                "重命名分裂",
                "Rename split",
                node,
                split,
                old -> new TreeSplit(old.id(), old.name().with(language, name), old.branches(), old.otherwise()));
    }

    public static Edit leafName(String node, String leaf, Language language, String name) {
        return leaves(
                "重命名叶子",
                "Rename leaf",
                node,
                leaf,
                old -> new TreeLeaf(old.id(), old.name().with(language, name), old.values()));
    }

    public static Edit branchName(String node, String split, String branch, Language language, String name) {
        return branches(
                node,
                split,
                branch,
                old -> new TreeBranch(old.id(), old.name().with(language, name), old.when(), old.to()));
    }

    public static Edit condition(String node, String split, String branch, String when) {
        return branches(node, split, branch, old -> new TreeBranch(old.id(), old.name(), when, old.to()));
    }

    /** What a leaf writes to a variable; 0-based. */
    public static Edit value(String node, String leaf, int variable, String expression) {
        return leaves(
                "修改叶子取值",
                "Change value of leaf",
                node,
                leaf,
                old -> variable < old.values().size()
                        ? new TreeLeaf(old.id(), old.name(), OneNode.replace(old.values(), variable, expression))
                        : old);
    }

    /** Parts a leaf in two: a new leaf where a condition holds, which is still to be written, and the old one otherwise. */
    public static Edit grow(String node, String leaf) {
        return of("拆分叶子", "Split leaf", node, old -> {
            var ids = new TreeIds(old);
            var fresh = ids.leaf(old);
            var branch = new TreeBranch("branch_1", new LocalizedText("新分支", "New branch"), "false", fresh.id());
            var split = new TreeSplit(ids.split(), new LocalizedText("新分裂", "New split"), List.of(branch), leaf);
            var redirected = TreeParts.redirected(old, leaf, split.id());
            var splits = new ArrayList<>(redirected.splits());
            splits.add(old.root().filter(leaf::equals).isPresent() ? 0 : splits.size(), split);
            return TreeParts.with(redirected, splits, OneNode.append(redirected.leaves(), fresh));
        });
    }

    /** One more branch, the last before otherwise, to a new leaf. */
    public static Edit addBranch(String node, String split) {
        return of("添加分支", "Add branch", node, old -> {
            var fresh = new TreeIds(old).leaf(old);
            var splits = OneNode.change(old.splits(), each -> each.id().equals(split), each -> {
                var ids = FreshIds.besides(
                        each.branches().stream().map(TreeBranch::id).toList());
                var branch = new TreeBranch(
                        ids.like("branch_1"), new LocalizedText("新分支", "New branch"), "false", fresh.id());
                return new TreeSplit(each.id(), each.name(), OneNode.append(each.branches(), branch), each.otherwise());
            });
            return TreeParts.with(old, splits, OneNode.append(old.leaves(), fresh));
        });
    }

    /** Takes a branch away with all that hangs from it; a split that loses its last branch gives way to its otherwise. */
    public static Edit removeBranch(String node, String split, String branch) {
        return of("删除分支", "Delete branch", node, old -> TreeParts.withoutBranch(old, split, branch));
    }

    private static Edit branches(String node, String split, String branch, UnaryOperator<TreeBranch> change) {
        return splits(
                "修改分支",
                "Change branch",
                node,
                split,
                old -> new TreeSplit(
                        old.id(),
                        old.name(),
                        OneNode.change(old.branches(), each -> each.id().equals(branch), change),
                        old.otherwise()));
    }

    private static Edit splits(String zh, String en, String node, String split, UnaryOperator<TreeSplit> change) {
        return of(
                zh,
                en,
                node,
                old -> TreeParts.with(
                        old, OneNode.change(old.splits(), each -> each.id().equals(split), change), old.leaves()));
    }

    private static Edit leaves(String zh, String en, String node, String leaf, UnaryOperator<TreeLeaf> change) {
        return of(
                zh,
                en,
                node,
                old -> TreeParts.with(
                        old,
                        old.splits(),
                        OneNode.change(old.leaves(), each -> each.id().equals(leaf), change)));
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<DecisionTreeNode> change) {
        return Edit.of(zh, en, document -> OneNode.change(document, DecisionTreeNode.class, node, change));
    }
}
