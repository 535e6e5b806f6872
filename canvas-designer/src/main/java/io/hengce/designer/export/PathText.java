package io.hengce.designer.export;

import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/** An outline as the path data of SVG. */
final class PathText {

    private final StringBuilder text = new StringBuilder();

    private PathText() {}

    static String of(List<PathElement> outline) {
        var path = new PathText();
        outline.forEach(path::add);
        return path.text.toString();
    }

    private void add(PathElement element) {
        if (element instanceof MoveTo to) {
            add("M", to.getX(), to.getY());
        } else if (element instanceof LineTo to) {
            add("L", to.getX(), to.getY());
        } else if (element instanceof QuadCurveTo to) {
            add("Q", to.getControlX(), to.getControlY(), to.getX(), to.getY());
        } else if (element instanceof CubicCurveTo to) {
            add("C", to.getControlX1(), to.getControlY1(), to.getControlX2(), to.getControlY2(), to.getX(), to.getY());
        } else if (element instanceof ClosePath) {
            text.append("Z");
        } else {
            throw new IllegalStateException("an outline with " + element);
        }
    }

    private void add(String command, double... values) {
        text.append(command);
        for (var at = 0; at < values.length; at++) {
            text.append(at == 0 ? "" : " ").append(Svg.number(values[at]));
        }
    }
}
