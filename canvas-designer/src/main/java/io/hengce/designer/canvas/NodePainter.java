package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.look.Lettering;
import io.hengce.designer.words.Words;
import io.hengce.flow.check.Outward;
import io.hengce.flow.diagnostic.Severity;
import java.util.Optional;
import javafx.scene.paint.Color;

/** Paints nodes: cards, circles and diamonds, with selection, badges and ports. */
final class NodePainter {

    private static final double VEIL = 0.65;

    private final FormPainter forms;
    private final FramePainter frames;
    private final Severities severities = new Severities();

    NodePainter(Words words, Lettering lettering, FramePainter frames) {
        this.forms = new FormPainter(words, lettering);
        this.frames = frames;
    }

    void paint(Brush brush, Picture picture, Area seen) {
        for (var box : picture.drawing().boxes()) {
            if (box.area().grown(FormPainter.reach(box)).meets(seen)) {
                node(brush, picture, box);
            }
        }
    }

    private void node(Brush brush, Picture picture, Box box) {
        var look = KindLook.of(box.node());
        var id = box.node().id();
        var shown = picture.frames().containsKey(id) ? box : FarCard.of(picture, box);
        var selected = picture.selection().nodes().contains(id) || Outline.isAimedAt(picture, id);
        var worst = severities.worstOf(picture.problems(), id);
        if (selected) {
            halo(brush, picture, look, shown.area());
        }
        var border = Outline.of(brush.palette(), picture, box, worst);
        if (picture.frames().containsKey(id)) {
            frames.paint(brush, picture, box, border);
        } else {
            forms.paint(brush, picture, shown, border);
        }
        worst.ifPresent(severity -> badge(brush, picture, look, shown.area(), severity));
        if (shows(picture, box)) {
            port(brush, picture, box);
        }
        if (picture.isRefused(id)) {
            veil(brush, shown.area());
        }
    }

    /** What cannot be reached fades into the ground. */
    private static void veil(Brush brush, Area area) {
        var ground = brush.palette().canvas();
        brush.fillRound(
                area.grown(3),
                FormPainter.RADIUS,
                new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), VEIL));
    }

    /** A node that is not drawn yet. */
    void ghost(Brush brush, Picture picture, Box box) {
        var border = new Outline(Optional.of(brush.palette().accent()), 2);
        forms.paint(brush, picture, box, border);
    }

    /** A card shows its port always, the others when the pointer is near or they are selected. */
    private static boolean shows(Picture picture, Box box) {
        var id = box.node().id();
        return !picture.isFar()
                && !picture.isPlain()
                && !Outward.ports(box.node()).isEmpty()
                && (KindLook.of(box.node()).form() == KindLook.Form.CARD
                        || picture.hovered().equals(Optional.of(id))
                        || picture.selection().nodes().contains(id));
    }

    private void halo(Brush brush, Picture picture, KindLook look, Area area) {
        var accent = brush.palette().accent();
        var glow = new Color(
                accent.getRed(),
                accent.getGreen(),
                accent.getBlue(),
                brush.palette().halo());
        var wide = Math.max(4, brush.screen(4));
        switch (look.form()) {
            case CARD -> brush.fillRound(area.grown(wide), FormPainter.RADIUS + wide, glow);
            case CIRCLE -> brush.disc(area.centreX(), area.centreY(), area.width() / 2 + wide, glow);
            case DIAMOND -> brush.diamond(area.grown(wide * 1.5), glow, Color.TRANSPARENT, 0.1);
        }
    }

    private void port(Brush brush, Picture picture, Box box) {
        var id = box.node().id();
        var hovered = picture.hovered().equals(Optional.of(id))
                || picture.selection().nodes().contains(id);
        var lit = hovered || picture.lit().nodes().contains(id);
        var at = box.port();
        var palette = brush.palette();
        brush.disc(at.x(), at.y(), hovered ? 5.5 : 4.5, palette.surface());
        brush.ring(at.x(), at.y(), hovered ? 5.5 : 4.5, lit ? palette.accent() : palette.edge(), hovered ? 2 : 1.2);
    }

    private void badge(Brush brush, Picture picture, KindLook look, Area area, Severity severity) {
        var palette = brush.palette();
        var colour = severity == Severity.ERROR ? palette.error() : palette.warning();
        var scale = picture.isFar() ? Math.min(2.2, 0.45 / brush.zoom() + 0.4) : 1;
        var x = look.form() == KindLook.Form.CARD ? area.right() - 2 : area.right() - 7;
        var y = look.form() == KindLook.Form.CARD ? area.y() + 2 : area.y() + 7;
        brush.disc(x, y, 11 * scale, palette.surface());
        brush.disc(x, y, 9 * scale, colour);
        brush.glyph(Glyph.MARK, x, y, 12 * scale, palette.surface());
    }
}
