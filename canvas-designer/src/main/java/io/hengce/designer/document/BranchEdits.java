package io.hengce.designer.document;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;

/** Edits of a branch. */
public final class BranchEdits {

    private BranchEdits() {}

    public static Edit condition(String node, String port, String when) {
        return Edit.of(
                "修改分支条件",
                "Change branch condition",
                document -> OneNode.change(
                        document,
                        BranchNode.class,
                        node,
                        found -> new BranchNode(
                                found.id(),
                                found.name(),
                                OneNode.change(
                                        found.ports(),
                                        each -> each.id().equals(port),
                                        each -> new BranchPort(each.id(), each.name(), when)),
                                found.otherwise())));
    }
}
