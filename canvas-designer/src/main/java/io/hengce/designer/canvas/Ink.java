package io.hengce.designer.canvas;

import javafx.scene.paint.Color;

/**
 * A colour, and how it is put on.
 *
 * @param width of the stroke in world pixels; 0 fills
 */
public record Ink(Color colour, double width) {

    public static Ink fill(Color colour) {
        return new Ink(colour, 0);
    }

    public static Ink stroke(Color colour, double width) {
        return new Ink(colour, width);
    }

    public boolean fills() {
        return width == 0;
    }
}
