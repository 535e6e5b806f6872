package io.hengce.flow.check;

import io.hengce.flow.document.FlowNode;
import java.util.List;
import java.util.Set;

/** What a node shows to the flow around it, for those who draw flows. */
public final class Outward {

    private Outward() {}

    /** The ports of a node, in their order: every port needs exactly one edge. */
    public static List<String> ports(FlowNode node) {
        return node.accept(new Ports());
    }

    /** The variables that a node writes, each once, in document order. */
    public static Set<String> variables(FlowNode node) {
        return Write.variables(node);
    }
}
