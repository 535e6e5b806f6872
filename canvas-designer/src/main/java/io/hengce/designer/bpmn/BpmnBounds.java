package io.hengce.designer.bpmn;

import java.util.Optional;
import org.xml.sax.Attributes;

/** Reads where something is drawn. */
final class BpmnBounds {

    private static final double FARTHEST = 1_000_000;

    private BpmnBounds() {}

    /** Nothing where a number is none, or beyond what can be drawn. */
    static Optional<BpmnProcess.Shape> of(Attributes attributes) {
        try {
            var shape = new BpmnProcess.Shape(
                    number(attributes, "x"),
                    number(attributes, "y"),
                    number(attributes, "width"),
                    number(attributes, "height"));
            return Optional.of(shape);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static double number(Attributes attributes, String name) {
        var number = Double.parseDouble(BpmnHandler.value(attributes, name));
        if (!(Math.abs(number) < FARTHEST)) {
            throw new NumberFormatException(name);
        }
        return number;
    }
}
