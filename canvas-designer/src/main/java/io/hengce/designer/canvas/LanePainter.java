package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Lettering;
import io.hengce.flow.document.Lane;
import javafx.scene.paint.Color;

/** Paints the lanes behind the nodes; seen from afar, their titles stand above them. */
final class LanePainter {

    private static final double RADIUS = 12;
    private static final double FILL = 0.6;
    private static final double PADDING = 14;

    private final Lettering lettering;

    LanePainter(Lettering lettering) {
        this.lettering = lettering;
    }

    void paint(Brush brush, Picture picture, Area seen) {
        for (var lane : picture.document().layout().lanes()) {
            var area = area(lane);
            if (area.grown(2).meets(seen)) {
                lane(brush, picture, lane, area);
            }
        }
    }

    private void lane(Brush brush, Picture picture, Lane lane, Area area) {
        var selected = picture.isRemarked(lane.id());
        var palette = brush.palette();
        var ground = palette.surface();
        brush.fillRound(area, RADIUS, new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), FILL));
        var line = Math.max(selected ? 2 : 1, brush.screen(1));
        brush.strokeRound(area, RADIUS, selected ? palette.accent() : palette.border(), line);
        var size = titleSize(brush.zoom());
        var font = Fonts.title(size);
        var title = lettering.fitting(lane.text().lines().findFirst().orElse(""), font, area.width() - 2 * PADDING);
        var baseline = picture.isFar() ? area.y() - size / 3 : area.y() + size + 8;
        brush.text(title, area.x() + PADDING, baseline, font, selected ? palette.accent() : palette.muted());
        if (selected) {
            Rim.all().forEach(rim -> rim.paint(brush, area));
        }
    }

    static double titleSize(double zoom) {
        return Math.max(13, Math.min(60, 11.5 / zoom));
    }

    static Area area(Lane lane) {
        return new Area(lane.at().x(), lane.at().y(), lane.width(), lane.height());
    }
}
