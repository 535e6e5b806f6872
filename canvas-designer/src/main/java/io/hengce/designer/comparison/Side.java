package io.hengce.designer.comparison;

import io.hengce.designer.drawing.Drawing;
import io.hengce.flow.document.FlowDocument;

/**
 * One of the two states.
 *
 * @param name what the person knows it by, such as a file
 */
public record Side(String name, FlowDocument document, Drawing drawing) {}
