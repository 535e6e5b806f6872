package io.hengce.designer.export;

import io.hengce.designer.canvas.Caption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The outlines of texts, exactly as the canvas places them: a reader may lack the font, or draw it otherwise. A letter is
 * traced once, since that takes long. One per picture.
 */
final class Outlines {

    /** As much wider or narrower than its letters a text may be; else it is traced as a whole. */
    private static final double SAME = 0.01;

    private final Map<Letter, Traced> letters = new HashMap<>();

    private record Letter(String text, Font font) {}

    /** From the left end of its baseline. */
    private record Traced(List<PathElement> outline, double width) {}

    List<PathElement> of(Caption caption) {
        var width = width(caption);
        var left = caption.at().x() - (caption.centred() ? width / 2 : 0);
        var baseline = baseline(caption);
        var traced = caption.text()
                .codePoints()
                .mapToObj(letter -> traced(new Letter(Character.toString(letter), caption.font())))
                .toList();
        var sum = traced.stream().mapToDouble(Traced::width).sum();
        if (Math.abs(sum - width) > SAME) {
            return moved(trace(new Letter(caption.text(), caption.font())).outline(), left, baseline);
        }
        var outline = new ArrayList<PathElement>();
        for (var letter : traced) {
            outline.addAll(moved(letter.outline(), left, baseline));
            left += letter.width();
        }
        return outline;
    }

    private Traced traced(Letter letter) {
        return letters.computeIfAbsent(letter, Outlines::trace);
    }

    private static Traced trace(Letter letter) {
        var text = new Text(letter.text());
        text.setFont(letter.font());
        text.setTextOrigin(VPos.BASELINE);
        return new Traced(((Path) Shape.subtract(text, new Rectangle())).getElements(), width(text));
    }

    private static List<PathElement> moved(List<PathElement> outline, double right, double down) {
        return outline.stream().map(element -> moved(element, right, down)).toList();
    }

    private static PathElement moved(PathElement element, double x, double y) {
        if (element instanceof MoveTo to) {
            return new MoveTo(to.getX() + x, to.getY() + y);
        } else if (element instanceof LineTo to) {
            return new LineTo(to.getX() + x, to.getY() + y);
        } else if (element instanceof QuadCurveTo to) {
            return new QuadCurveTo(to.getControlX() + x, to.getControlY() + y, to.getX() + x, to.getY() + y);
        } else if (element instanceof CubicCurveTo to) {
            return new CubicCurveTo(
                    to.getControlX1() + x,
                    to.getControlY1() + y,
                    to.getControlX2() + x,
                    to.getControlY2() + y,
                    to.getX() + x,
                    to.getY() + y);
        } else if (element instanceof ClosePath) {
            return element;
        }
        throw new IllegalStateException("an outline with " + element);
    }

    /** How wide a text is on the canvas. */
    static double width(Caption caption) {
        var text = new Text(caption.text());
        text.setFont(caption.font());
        return width(text);
    }

    /** Where a text's baseline lies. */
    static double baseline(Caption caption) {
        if (!caption.centred()) {
            return caption.at().y();
        }
        var text = new Text(caption.text());
        text.setFont(caption.font());
        return caption.at().y()
                + text.getBaselineOffset()
                - text.getLayoutBounds().getHeight() / 2;
    }

    private static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }
}
