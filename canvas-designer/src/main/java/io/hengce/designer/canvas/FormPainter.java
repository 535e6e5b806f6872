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
import javafx.scene.text.Font;

/** Paints what a node looks like by itself: a card, a circle or a diamond with its glyph and texts. */
final class FormPainter {

    static final double RADIUS = 10;

    /** How far the halo and the badge of a card stand out. */
    private static final double CARD_REACH = 26;

    private static final double NAME_ROOM = 180;
    /** From an end to its name, in screen pixels. */
    private static final double BESIDE = 4;

    private static final double CHIP = 38;

    private final NodeWords nodeWords;
    private final Lettering lettering;
    private final FarName farName;

    FormPainter(Words words, Lettering lettering) {
        this.nodeWords = new NodeWords(words);
        this.lettering = lettering;
        this.farName = new FarName(lettering);
    }

    /** How far from its box anything of a node is painted. */
    static double reach(Box box) {
        return KindLook.of(box.node()).form() == KindLook.Form.CARD ? CARD_REACH : NAME_ROOM + CARD_REACH;
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
            farCard(brush, picture, box, border);
            return;
        }
        var palette = brush.palette();
        if (palette.shadows() && !picture.isPlain()) {
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
        var name = nodeWords.name(box.node());
        brush.text(lettering.fitting(name, title, room), x, area.y() + 26, title, palette.text());
        var sub = Fonts.text(size(10.5, 12, 14, brush.zoom()));
        var summary = nodeWords.summary(box.node());
        brush.text(lettering.fitting(summary, sub, room), x, area.y() + 45, sub, palette.muted());
        if (UnfoldSign.isOn(box.node())) {
            UnfoldSign.paint(brush, area, false, look.family().colour(picture.theme()));
        }
    }

    /** Small: the sign and the name, as large on the screen as can be read; in a speck neither. */
    private void farCard(Brush brush, Picture picture, Box box, Outline border) {
        var look = KindLook.of(box.node());
        var area = box.area();
        var kind = look.family().colour(picture.theme());
        if (picture.isVeryFar()) {
            speck(brush, picture, box, border);
            return;
        }
        var outline = border.colour().orElse(look.family().speck(picture.theme()));
        var width = brush.screen(farWidth(border));
        brush.fillRound(area, RADIUS, look.family().chip(picture.theme()));
        brush.strokeRound(area, RADIUS, outline, width);
        farName.paint(brush, area, look.glyph(), kind, nodeWords.name(box.node()));
    }

    /** Without a line of its own but where the line says something: a thousand are seen at once. */
    private static void speck(Brush brush, Picture picture, Box box, Outline border) {
        var family = KindLook.of(box.node()).family();
        var plain = border.colour().isEmpty();
        brush.fillRound(box.area(), 0, plain ? family.speck(picture.theme()) : family.chip(picture.theme()));
        border.colour().ifPresent(colour -> brush.strokeRound(box.area(), 0, colour, brush.screen(farWidth(border))));
    }

    /** What is aimed at is twice as strong as what may be. */
    private static double farWidth(Outline border) {
        return border.colour().isEmpty() ? 1 : border.width() >= Outline.STRONG ? 3 : 1.5;
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
        if (!picture.isVeryFar()) {
            brush.glyph(look.glyph(), area.centreX(), area.centreY(), 22, kind);
            circleName(brush, picture, box);
        }
    }

    /** Below; from afar that of an end at its right, where no edge leaves it: below, edges to others would cross it. */
    private void circleName(Brush brush, Picture picture, Box box) {
        var area = box.area();
        var font = nameFont(brush, picture);
        var name = lettering.fitting(nodeWords.name(box.node()), font, NAME_ROOM);
        var colour = brush.palette().text();
        if (picture.isFar() && box.node() instanceof EndNode) {
            var baseline = area.centreY() + font.getSize() * FarName.DROP;
            brush.text(name, area.right() + brush.screen(BESIDE), baseline, font, colour);
        } else {
            var bar = picture.isFar() && !picture.heat().isNone() ? brush.screen(HeatPainter.FAR_ROOM) : 0;
            brush.centred(name, area.centreX(), area.bottom() + 5 + bar + font.getSize(), font, colour);
        }
    }

    private void diamond(Brush brush, Picture picture, Box box, Outline border) {
        var look = KindLook.of(box.node());
        var area = box.area();
        var kind = look.family().colour(picture.theme());
        brush.diamond(
                area, look.family().chip(picture.theme()), border.colour().orElse(kind), Math.max(1.5, border.width()));
        if (!picture.isVeryFar()) {
            brush.glyph(look.glyph(), area.centreX(), area.centreY(), 20, kind);
            var font = nameFont(brush, picture);
            var name = lettering.fitting(nodeWords.name(box.node()), font, picture.isFar() ? NAME_ROOM : 130);
            brush.centred(
                    name,
                    area.centreX(),
                    area.y() + 1 - font.getSize(),
                    font,
                    brush.palette().text());
        }
    }

    private static Font nameFont(Brush brush, Picture picture) {
        return Fonts.title(picture.isFar() ? brush.screen(FarName.SIZE) : size(10.5, 13, 15, brush.zoom()));
    }

    private static double size(double screen, double least, double most, double zoom) {
        return Math.max(least, Math.min(most, screen / zoom));
    }
}
