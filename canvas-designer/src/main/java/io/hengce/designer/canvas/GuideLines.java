package io.hengce.designer.canvas;

import io.hengce.designer.look.Palette;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;

/** The snap lines of a gesture over the drawing: painted into it, they would touch all of it at every step. FX thread only. */
final class GuideLines extends Pane {

    private final List<Line> lines = new ArrayList<>();

    GuideLines() {
        setManaged(false);
        setMouseTransparent(true);
    }

    void follow(Picture picture, double width, double height) {
        var guides = picture.pending().guides();
        while (lines.size() < guides.size()) {
            var line = new Line();
            line.setManaged(false);
            line.getStrokeDashArray().setAll(4.0, 4.0);
            lines.add(line);
            getChildren().add(line);
        }
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            line.setVisible(index < guides.size());
            if (line.isVisible()) {
                place(line, guides.get(index), picture, width, height);
            }
        }
    }

    private static void place(Line line, Guide guide, Picture picture, double width, double height) {
        var camera = picture.camera();
        var across = Math.round(guide.vertical() ? camera.screenX(guide.at()) : camera.screenY(guide.at())) + 0.5;
        line.setStroke(Palette.of(picture.theme()).accent());
        line.setStartX(guide.vertical() ? across : 0);
        line.setEndX(guide.vertical() ? across : width);
        line.setStartY(guide.vertical() ? 0 : across);
        line.setEndY(guide.vertical() ? height : across);
    }
}
