package io.hengce.designer.comparison;

import io.hengce.designer.drawing.Spot;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** The sign of a mark: plus, minus, unequal, an arrow. */
final class MarkSign {

    private static final double ARM = 4.5;
    private static final double SIZE = 18;

    private MarkSign() {}

    /** Paints it with the stroke that is set. */
    static void paint(GraphicsContext graphics, Mark mark, Spot at, double arm) {
        var x = at.x();
        var y = at.y();
        graphics.setLineWidth(2);
        switch (mark) {
            case ADDED -> {
                graphics.strokeLine(x - arm, y, x + arm, y);
                graphics.strokeLine(x, y - arm, x, y + arm);
            }
            case REMOVED -> graphics.strokeLine(x - arm, y, x + arm, y);
            case CHANGED -> {
                graphics.strokeLine(x - arm, y - arm * 0.45, x + arm, y - arm * 0.45);
                graphics.strokeLine(x - arm, y + arm * 0.45, x + arm, y + arm * 0.45);
                graphics.strokeLine(x - arm * 0.55, y + arm, x + arm * 0.55, y - arm);
            }
            case MOVED -> {
                graphics.strokeLine(x - arm, y, x + arm, y);
                graphics.strokeLine(x + arm, y, x + arm * 0.2, y - arm * 0.8);
                graphics.strokeLine(x + arm, y, x + arm * 0.2, y + arm * 0.8);
            }
        }
    }

    /** A small picture of it, for the list. */
    static Canvas picture(Mark mark, Color colour) {
        var canvas = new Canvas(SIZE, SIZE);
        canvas.getGraphicsContext2D().setStroke(colour);
        paint(canvas.getGraphicsContext2D(), mark, new Spot(SIZE / 2, SIZE / 2), ARM);
        return canvas;
    }
}
