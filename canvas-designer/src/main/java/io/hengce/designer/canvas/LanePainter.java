package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Lettering;
import io.hengce.flow.document.Lane;
import java.util.List;
import javafx.scene.paint.Color;

/** Paints the lanes behind the nodes; seen from afar, their titles stand above them, where no other lane lies there. */
final class LanePainter {

    private static final double RADIUS = 12;
    private static final double FILL = 0.6;
    private static final double PADDING = 14;

    private final Lettering lettering;

    LanePainter(Lettering lettering) {
        this.lettering = lettering;
    }

    void paint(Brush brush, Picture picture, Area seen) {
        var lanes = picture.document().layout().lanes();
        var size = titleSize(brush.zoom());
        for (var lane : lanes) {
            var title = title(lane, lanes, size, picture.isFar());
            if (area(lane).with(title).grown(2).meets(seen)) {
                lane(brush, picture, lane, title);
            }
        }
    }

    private void lane(Brush brush, Picture picture, Lane lane, Area title) {
        var area = area(lane);
        var selected = picture.isRemarked(lane.id());
        var palette = brush.palette();
        var ground = palette.surface();
        brush.fillRound(area, RADIUS, new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), FILL));
        var line = Math.max(selected ? 2 : 1, brush.screen(1));
        brush.strokeRound(area, RADIUS, selected ? palette.accent() : palette.border(), line);
        var font = Fonts.title(titleSize(brush.zoom()));
        var text = lettering.fitting(lane.text().lines().findFirst().orElse(""), font, title.width());
        brush.text(text, title.x(), title.y() + font.getSize(), font, selected ? palette.accent() : palette.muted());
        if (selected) {
            Rim.all().forEach(rim -> rim.paint(brush, area));
        }
    }

    /** Where a lane's title is written: within it; from afar above it, unless a lane that lies there has nodes in the way. */
    static Area title(Lane lane, List<Lane> lanes, double size, boolean isFar) {
        var area = area(lane);
        var height = size * 4 / 3;
        var within = new Area(area.x() + PADDING, area.y() + 8, area.width() - 2 * PADDING, height);
        var above = new Area(within.x(), area.y() - height, within.width(), height);
        return isFar
                        && lanes.stream()
                                .noneMatch(other -> other != lane && area(other).meets(above))
                ? above
                : within;
    }

    static double titleSize(double zoom) {
        return Math.max(13, Math.min(60, 11.5 / zoom));
    }

    static Area area(Lane lane) {
        return new Area(lane.at().x(), lane.at().y(), lane.width(), lane.height());
    }
}
