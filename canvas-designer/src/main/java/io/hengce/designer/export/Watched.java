package io.hengce.designer.export;

import io.hengce.designer.canvas.Caption;
import io.hengce.designer.canvas.FlowPicture;
import io.hengce.designer.canvas.Ink;
import io.hengce.designer.canvas.Pen;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.session.Progress;
import java.util.List;
import java.util.Optional;

/** A pen that tells after each shape how far the picture has come, and stops once it is not wanted any more. One per picture. */
final class Watched implements Pen {

    private final Optional<Pen> pen;
    private final Progress progress;
    private final int all;
    private int done;

    private Watched(Optional<Pen> pen, Progress progress, int all) {
        this.pen = pen;
        this.progress = progress;
        this.all = all;
    }

    /** Paints a flow with a pen. It is painted twice: first only to count, which costs little beside the pen's work. */
    static void paint(FlowPicture flow, Pen pen, Progress progress) {
        var count = new Watched(Optional.empty(), progress, 0);
        flow.paint(count);
        flow.paint(new Watched(Optional.of(pen), progress, count.done));
    }

    private Optional<Pen> next() {
        progress.stopUnlessWanted();
        done++;
        if (all > 0) {
            progress.reached(Math.min(done, all), all);
        }
        return pen;
    }

    @Override
    public void box(Area area, double radius, Ink ink) {
        next().ifPresent(found -> found.box(area, radius, ink));
    }

    @Override
    public void oval(Area area, Ink ink) {
        next().ifPresent(found -> found.oval(area, ink));
    }

    @Override
    public void polygon(List<Spot> corners, Ink ink) {
        next().ifPresent(found -> found.polygon(corners, ink));
    }

    @Override
    public void line(List<Spot> spots, Ink ink) {
        next().ifPresent(found -> found.line(spots, ink));
    }

    @Override
    public void text(Caption caption) {
        next().ifPresent(found -> found.text(caption));
    }

    @Override
    public void glyph(Glyph glyph, Spot at, double size, Ink ink) {
        next().ifPresent(found -> found.glyph(glyph, at, size, ink));
    }
}
