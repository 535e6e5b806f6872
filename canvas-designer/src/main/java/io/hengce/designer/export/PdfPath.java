package io.hengce.designer.export;

import com.lowagie.text.pdf.PdfContentByte;
import io.hengce.designer.drawing.Spot;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/** Lays paths on a page, to be filled or stroked then. */
record PdfPath(PdfContentByte page) {

    void along(List<PathElement> outline, Spot start) {
        var from = start;
        for (var element : outline) {
            from = along(from, element);
        }
    }

    Spot move(Spot to) {
        page.moveTo((float) to.x(), (float) to.y());
        return to;
    }

    Spot straight(Spot to) {
        page.lineTo((float) to.x(), (float) to.y());
        return to;
    }

    /** A quadratic curve, which a page knows only as a cubic one. */
    Spot curve(Spot from, Spot control, Spot to) {
        page.curveTo(
                (float) (from.x() + 2 * (control.x() - from.x()) / 3),
                (float) (from.y() + 2 * (control.y() - from.y()) / 3),
                (float) (to.x() + 2 * (control.x() - to.x()) / 3),
                (float) (to.y() + 2 * (control.y() - to.y()) / 3),
                (float) to.x(),
                (float) to.y());
        return to;
    }

    private Spot along(Spot from, PathElement element) {
        if (element instanceof MoveTo to) {
            return move(new Spot(to.getX(), to.getY()));
        } else if (element instanceof LineTo to) {
            return straight(new Spot(to.getX(), to.getY()));
        } else if (element instanceof QuadCurveTo to) {
            return curve(from, new Spot(to.getControlX(), to.getControlY()), new Spot(to.getX(), to.getY()));
        } else if (element instanceof CubicCurveTo to) {
            page.curveTo(
                    (float) to.getControlX1(),
                    (float) to.getControlY1(),
                    (float) to.getControlX2(),
                    (float) to.getControlY2(),
                    (float) to.getX(),
                    (float) to.getY());
            return new Spot(to.getX(), to.getY());
        } else if (element instanceof ClosePath) {
            page.closePath();
            return from;
        }
        throw new IllegalStateException("an outline with " + element);
    }
}
