package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Glyph;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/**
 * A line of text.
 *
 * @param at the left end of its baseline; of a centred one its middle in both directions
 */
public record Caption(String text, Spot at, boolean centred, Font font, Color colour) {

    /** A sign centred at the spot, which is a letter of its own font. */
    public static Caption of(Glyph glyph, Spot at, double size, Color colour) {
        return new Caption(glyph.letter(), at, true, glyph.font(size), colour);
    }
}
