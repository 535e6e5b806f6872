package io.hengce.designer.drawing;

import io.hengce.flow.document.FlowNode;

/** A node on the drawing: what it is and the area it takes. */
public record Box(FlowNode node, Area area) {

    /** Where edges leave. */
    public Spot port() {
        return new Spot(area.right(), area.centreY());
    }
}
