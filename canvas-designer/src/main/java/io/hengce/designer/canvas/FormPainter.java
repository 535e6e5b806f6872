package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.look.Lettering;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.EndNode;
import javafx.scene.paint.Color;

/** Paints what a node looks like by itself: a card, a circle or a diamond with its glyph and texts. */
final class FormPainter {

    static final double RADIUS = 10;

    private static final double CHIP = 38;

    private final NodeWords nodeWords;
    private final Lettering lettering;

    FormPainter(Words words, Lettering lettering) {
        this.nodeWords = new NodeWords(words);
        this.lettering = lettering;
    }

    void paint(Brush brush, Picture picture, Box box, Outline outline) {
        switch (KindLook.of(box.node()).form()) {
            case CARD -> card(brush, picture, box, outline);
            case CIRCLE -> circle(brush, picture, box, outline);
            case DIAMOND -> diamond(brush, picture, box, outline);
        }
    }

    private void card(Brush brush, Picture picture, Box box, Outline border) {
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

    private void farCard(Brush brush, Picture picture, KindLook look, Area area, Outline border) {
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

    private void circle(Brush brush, Picture picture, Box box, Outline border) {
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

    private void diamond(Brush brush, Picture picture, Box box, Outline border) {
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

    private static double size(double screen, double least, double most, double zoom) {
        return Math.max(least, Math.min(most, screen / zoom));
    }
}
