package io.hengce.designer.inspector;

import io.hengce.flow.document.FlowNode;
import java.util.List;

/**
 * What of a node decides which inputs its section has. While it stays the same, a changed document only changes the
 * texts in the inputs, and the focus stays where it is.
 */
record Shape(String node, List<?> parts) {

    static Shape of(FlowNode node) {
        return new Shape(node.id(), node.accept(new NodeShape()));
    }
}
