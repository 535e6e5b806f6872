package io.hengce.designer.document;

import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DeriveNode;

/** Edits of derived variables. */
public final class DeriveEdits {

    private DeriveEdits() {}

    public static Edit expression(String node, String variable, String expression) {
        return Edit.of(
                "修改表达式",
                "Change expression",
                document -> OneNode.change(
                        document,
                        DeriveNode.class,
                        node,
                        found -> new DeriveNode(
                                found.id(),
                                found.name(),
                                OneNode.change(
                                        found.assignments(),
                                        each -> each.variable().equals(variable),
                                        each -> new Assignment(each.variable(), expression)))));
    }
}
