package io.hengce.flow.json;

import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.text.LocalizedText;

/** A decision tree: splits and leaves side by side, which name each other by id, so that a deep tree is not deep JSON. */
final class DecisionTreeCodec {

    private DecisionTreeCodec() {}

    static DecisionTreeNode read(String id, LocalizedText name, Members members) {
        return new DecisionTreeNode(
                id,
                name,
                members.texts("variables"),
                members.maybeList("splits", "id", DecisionTreeCodec::split),
                members.list("leaves", "id", DecisionTreeCodec::leaf));
    }

    private static TreeSplit split(Members members) {
        return new TreeSplit(
                members.text("id"),
                members.localized("name"),
                members.list("branches", "id", DecisionTreeCodec::branch),
                members.text("otherwise"));
    }

    private static TreeBranch branch(Members members) {
        return new TreeBranch(members.text("id"), members.localized("name"), members.text("when"), members.text("to"));
    }

    private static TreeLeaf leaf(Members members) {
        return new TreeLeaf(members.text("id"), members.localized("name"), members.texts("values"));
    }

    static ObjectWriter write(DecisionTreeNode node, ObjectWriter out) {
        return out.put("variables", Json.texts(node.variables()))
                .maybeList("splits", node.splits(), DecisionTreeCodec::split)
                .list("leaves", node.leaves(), DecisionTreeCodec::leaf);
    }

    private static Json split(TreeSplit split) {
        return new ObjectWriter()
                .put("id", split.id())
                .localized("name", split.name())
                .list("branches", split.branches(), DecisionTreeCodec::branch)
                .put("otherwise", split.otherwise())
                .json();
    }

    private static Json branch(TreeBranch branch) {
        return new ObjectWriter()
                .put("id", branch.id())
                .localized("name", branch.name())
                .put("when", branch.when())
                .put("to", branch.to())
                .json();
    }

    private static Json leaf(TreeLeaf leaf) {
        return new ObjectWriter()
                .put("id", leaf.id())
                .localized("name", leaf.name())
                .put("values", Json.texts(leaf.values()))
                .json();
    }
}
