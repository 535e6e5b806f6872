package io.hengce.designer.export;

import io.hengce.designer.canvas.Caption;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** The outlines of texts, exactly as the canvas places them: a reader may lack the font, or draw it otherwise. */
final class Outlines {

    private Outlines() {}

    static List<PathElement> of(Caption caption) {
        var text = new Text(caption.text());
        text.setFont(caption.font());
        text.setTextOrigin(caption.centred() ? VPos.CENTER : VPos.BASELINE);
        text.setX(
                caption.centred()
                        ? caption.at().x() - width(text) / 2
                        : caption.at().x());
        text.setY(caption.at().y());
        return ((Path) Shape.subtract(text, new Rectangle())).getElements();
    }

    /** How wide a text is on the canvas. */
    static double width(Caption caption) {
        var text = new Text(caption.text());
        text.setFont(caption.font());
        return width(text);
    }

    /** Where a text's baseline lies. */
    static double baseline(Caption caption) {
        var text = new Text(caption.text());
        text.setFont(caption.font());
        var below = text.getBaselineOffset() - text.getLayoutBounds().getHeight() / 2;
        return caption.at().y() + (caption.centred() ? below : 0);
    }

    private static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }
}
