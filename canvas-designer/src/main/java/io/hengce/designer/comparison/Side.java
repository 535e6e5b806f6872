package io.hengce.designer.comparison;

import io.hengce.designer.canvas.RemarkAreas;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Drawing;
import io.hengce.flow.document.FlowDocument;
import java.util.Map;

/**
 * One of the two states.
 *
 * @param name what the person knows it by, such as a file
 * @param remarks where its notes and lanes lie, by their places in the document
 */
public record Side(String name, FlowDocument document, Drawing drawing, Map<String, Area> remarks) {

    static Side of(String name, FlowDocument document) {
        return new Side(name, document, Drawing.of(document), RemarkAreas.of(document.layout()));
    }

    /** All that is drawn. */
    Area bounds() {
        return remarks.values().stream().reduce(drawing.bounds(), Area::with);
    }
}
