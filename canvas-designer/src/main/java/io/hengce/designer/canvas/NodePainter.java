package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.look.Lettering;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.check.Outward;
import io.hengce.flow.diagnostic.Severity;
import io.hengce.flow.document.EndNode;
import java.util.Optional;
import javafx.scene.paint.Color;

/** Paints nodes: cards, circles and diamonds, with selection, badges and ports. */
final class NodePainter {

    private static final double RADIUS = 10;
    private static final double CHIP = 38;
    private static final double VEIL = 0.65;

    private final Words words;
    private final NodeWords nodeWords;
    private final Lettering lettering;
    private final Severities severities = new Severities();

    NodePainter(Words words, Lettering lettering) {
        this.words = words;
        this.nodeWords = new NodeWords(words);
        this.lettering = lettering;
    }

    void paint(Brush brush, Picture picture, Area seen) {
        var reach = seen.grown(40);
        for (var box : picture.drawing().boxes()) {
            if (box.area().meets(reach)) {
                node(brush, picture, box);
            }
        }
    }

    private void node(Brush brush, Picture picture, Box box) {
        var look = KindLook.of(box.node());
        var id = box.node().id();
        var selected = picture.selection().nodes().contains(id) || isAimedAt(picture, id);
        var worst = severities.worstOf(picture.problems(), id);
        if (selected) {
            halo(brush, picture, look, box.area());
        }
        var border = border(brush, picture, box, worst);
        switch (look.form()) {
            case CARD -> card(brush, picture, box, border);
            case CIRCLE -> circle(brush, picture, box, border);
            case DIAMOND -> diamond(brush, picture, box, border);
        }
        worst.ifPresent(severity -> badge(brush, picture, look, box.area(), severity));
        if (shows(picture, box)) {
            port(brush, picture, box);
        }
        if (picture.isRefused(id)) {
            veil(brush, box.area());
        }
    }

    /** What cannot be reached fades into the ground. */
    private static void veil(Brush brush, Area area) {
        var ground = brush.palette().canvas();
        brush.fillRound(area.grown(3), RADIUS, new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), VEIL));
    }

    /** A node that is not drawn yet. */
    void ghost(Brush brush, Picture picture, Box box) {
        var border = new Border(Optional.of(brush.palette().accent()), 2);
        switch (KindLook.of(box.node()).form()) {
            case CARD -> card(brush, picture, box, border);
            case CIRCLE -> circle(brush, picture, box, border);
            case DIAMOND -> diamond(brush, picture, box, border);
        }
    }

    /** Whether the edge that is being drawn would lead to the node if it were dropped now. */
    private static boolean isAimedAt(Picture picture, String id) {
        return picture.pending()
                .wire()
                .filter(wire -> wire.targets().contains(id))
                .flatMap(Pending.Wire::over)
                .equals(Optional.of(id));
    }

    /** A card shows its port always, the others when the pointer is near or they are selected. */
    private static boolean shows(Picture picture, Box box) {
        var id = box.node().id();
        return !picture.isFar()
                && !Outward.ports(box.node()).isEmpty()
                && (KindLook.of(box.node()).form() == KindLook.Form.CARD
                        || picture.hovered().equals(Optional.of(id))
                        || picture.selection().nodes().contains(id));
    }

    /** The outline: accent when selected or passed by a run, red when wrong. */
    private Border border(Brush brush, Picture picture, Box box, Optional<Severity> worst) {
        var id = box.node().id();
        var palette = brush.palette();
        if (picture.selection().nodes().contains(id) || isAimedAt(picture, id)) {
            return new Border(Optional.of(palette.accent()), 2);
        }
        if (picture.pending().wire().filter(wire -> wire.targets().contains(id)).isPresent()) {
            return new Border(Optional.of(palette.accent()), 1.5);
        }
        if (worst.equals(Optional.of(Severity.ERROR))) {
            return new Border(Optional.of(palette.error()), 1.5);
        }
        if (picture.lit().nodes().contains(id)) {
            return new Border(Optional.of(palette.accent()), 1.5);
        }
        if (picture.hovered().equals(Optional.of(id))) {
            return new Border(Optional.of(palette.edge()), 1);
        }
        return new Border(Optional.empty(), 1);
    }

    private record Border(Optional<Color> colour, double width) {}

    private void halo(Brush brush, Picture picture, KindLook look, Area area) {
        var accent = brush.palette().accent();
        var glow = new Color(
                accent.getRed(),
                accent.getGreen(),
                accent.getBlue(),
                brush.palette().halo());
        switch (look.form()) {
            case CARD -> brush.fillRound(area.grown(4), RADIUS + 4, glow);
            case CIRCLE -> brush.disc(area.centreX(), area.centreY(), area.width() / 2 + 4, glow);
            case DIAMOND -> brush.diamond(area.grown(6), glow, Color.TRANSPARENT, 0.1);
        }
    }

    private void card(Brush brush, Picture picture, Box box, Border border) {
        var look = KindLook.of(box.node());
        var area = box.area();
        if (picture.isFar()) {
            farCard(brush, picture, look, area, border);
            return;
        }
        var palette = brush.palette();
        if (palette.shadows()) {
            brush.fillRound(
                    new Area(area.x(), area.y() + 1, area.width(), area.height() + 1),
                    RADIUS,
                    Color.web("#1F2328", 0.06));
            brush.fillRound(
                    new Area(area.x() - 1, area.y() + 1, area.width() + 2, area.height() + 3),
                    RADIUS + 1,
                    Color.web("#1F2328", 0.05));
        }
        brush.fillRound(area, RADIUS, palette.surface());
        brush.strokeRound(
                area, RADIUS, border.colour().orElse(palette.border()), Math.max(border.width(), brush.screen(1)));
        var chip = new Area(area.x() + 11, area.centreY() - CHIP / 2, CHIP, CHIP);
        brush.fillRound(chip, 8, look.family().chip(picture.theme()));
        brush.glyph(
                look.glyph(), chip.centreX(), chip.centreY(), 22, look.family().colour(picture.theme()));
        var x = chip.right() + 10;
        var room = area.right() - x - 10;
        var title = Fonts.title(size(11.5, 14, 16, brush.zoom()));
        var sub = Fonts.text(size(10.5, 12, 14, brush.zoom()));
        var name = nodeWords.name(box.node());
        brush.text(lettering.fitting(name, title, room), x, area.y() + 26, title, palette.text());
        var summary = nodeWords.summary(box.node());
        brush.text(lettering.fitting(summary, sub, room), x, area.y() + 45, sub, palette.muted());
    }

    private void farCard(Brush brush, Picture picture, KindLook look, Area area, Border border) {
        var kind = look.family().colour(picture.theme());
        var outline = border.colour().orElse(kind.deriveColor(0, 1, 1, 0.55));
        var width = brush.screen(border.colour().isPresent() ? 2 : 1);
        if (picture.isVeryFar()) {
            brush.fillRound(area, 0, look.family().chip(picture.theme()));
            brush.strokeRound(area, 0, outline, width);
            return;
        }
        brush.fillRound(area, RADIUS, look.family().chip(picture.theme()));
        brush.strokeRound(area, RADIUS, outline, width);
        brush.glyph(look.glyph(), area.centreX(), area.centreY(), brush.screen(14), kind);
    }

    private void circle(Brush brush, Picture picture, Box box, Border border) {
        var look = KindLook.of(box.node());
        var area = box.area();
        var kind = look.family().colour(picture.theme());
        var width = box.node() instanceof EndNode ? 2.5 : 1.5;
        brush.disc(
                area.centreX(), area.centreY(), area.width() / 2, look.family().chip(picture.theme()));
        brush.ring(
                area.centreX(),
                area.centreY(),
                area.width() / 2 - width / 2,
                border.colour().orElse(kind),
                Math.max(width, border.width()));
        brush.glyph(look.glyph(), area.centreX(), area.centreY(), 22, kind);
        if (!picture.isFar()) {
            var font = Fonts.title(size(10.5, 13, 15, brush.zoom()));
            brush.centred(
                    nodeWords.name(box.node()),
                    area.centreX(),
                    area.bottom() + 18,
                    font,
                    brush.palette().text());
        }
    }

    private void diamond(Brush brush, Picture picture, Box box, Border border) {
        var look = KindLook.of(box.node());
        var area = box.area();
        var kind = look.family().colour(picture.theme());
        brush.diamond(
                area, look.family().chip(picture.theme()), border.colour().orElse(kind), Math.max(1.5, border.width()));
        brush.glyph(look.glyph(), area.centreX(), area.centreY(), 20, kind);
        if (!picture.isFar()) {
            var font = Fonts.title(size(10.5, 13, 15, brush.zoom()));
            var name = lettering.fitting(nodeWords.name(box.node()), font, 130);
            brush.centred(
                    name, area.centreX(), area.y() - 12, font, brush.palette().text());
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

    private static double size(double screen, double least, double most, double zoom) {
        return Math.max(least, Math.min(most, screen / zoom));
    }
}
