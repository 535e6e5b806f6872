package io.hengce.designer.export;

import io.hengce.designer.canvas.Caption;
import io.hengce.designer.drawing.Spot;
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

    /**
     * A letter, or a text that is wider or narrower than its letters.
     *
     * @param at the left end of its baseline
     */
    record Piece(String text, Font font, Spot at) {

        boolean isLetter() {
            return text.codePointCount(0, text.length()) == 1;
        }

        Piece at(Spot other) {
            return new Piece(text, font, other);
        }
    }

    List<PathElement> of(Caption caption) {
        return pieces(caption).stream().flatMap(piece -> at(piece).stream()).toList();
    }

    /** The outline of a piece where it stands. */
    List<PathElement> at(Piece piece) {
        var letter = new Letter(piece.text(), piece.font());
        var traced = piece.isLetter() ? traced(letter) : trace(letter);
        return moved(traced.outline(), piece.at().x(), piece.at().y());
    }

    /** What a text is put together of. */
    List<Piece> pieces(Caption caption) {
        var font = caption.font();
        var width = width(caption);
        var left = caption.at().x() - (caption.centred() ? width / 2 : 0);
        var baseline = baseline(caption);
        var pieces = new ArrayList<Piece>();
        var right = left;
        for (var letter : letters(caption.text())) {
            pieces.add(new Piece(letter, font, new Spot(right, baseline)));
            right += traced(new Letter(letter, font)).width();
        }
        return Math.abs(right - left - width) > SAME
                ? List.of(new Piece(caption.text(), font, new Spot(left, baseline)))
                : pieces;
    }

    private static List<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
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
