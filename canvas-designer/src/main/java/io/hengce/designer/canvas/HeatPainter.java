package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.look.Lettering;
import io.hengce.designer.look.Palette;
import io.hengce.designer.look.Theme;
import java.util.HashMap;
import java.util.Map;

/** Paints how many came to a node as a tag over it, and marks one that no case came to; from afar only a bar. */
final class HeatPainter {

    private static final double PADDING = 8;
    private static final double BAR = 3;
    private static final double GAP = 5;

    /** Of the bar from afar and what is free above it, in screen pixels. */
    static final double FAR_ROOM = 5.5;

    private static final double FAR_GAP = 1.5;

    private final Lettering lettering;
    private Tags tags = new Tags(Heat.NONE, Palette.of(Theme.LIGHT), Map.of());

    HeatPainter(Lettering lettering) {
        this.lettering = lettering;
    }

    void paint(Brush brush, Picture picture, Area seen) {
        if (picture.heat().isNone()) {
            return;
        }
        var known = tags(picture.heat(), brush.palette());
        for (var box : picture.drawing().boxes()) {
            if (box.area().meets(seen.grown(Picture.REACH))) {
                var tag = known.of(box.node().id());
                if (tag.missed()) {
                    missed(brush, FarCard.of(picture, box));
                }
                if (picture.isFar()) {
                    far(brush, FarCard.of(picture, box).area(), tag);
                } else {
                    tag(brush, box, tag);
                }
            }
        }
    }

    /** Every tile and every step of a zoom asks for the same tags. */
    private Tags tags(Heat heat, Palette palette) {
        if (!tags.heat().equals(heat) || !tags.palette().equals(palette)) {
            tags = new Tags(heat, palette, new HashMap<>());
        }
        return tags;
    }

    /** What is said over nodes, made when a node is first seen. */
    private record Tags(Heat heat, Palette palette, Map<String, HeatTag> byNode) {

        private HeatTag of(String node) {
            return byNode.computeIfAbsent(node, id -> HeatTag.of(heat, id, palette));
        }
    }

    /** A ring in the colour of warnings. */
    private static void missed(Brush brush, Box box) {
        var area = box.area().grown(Math.max(3, brush.screen(2)));
        var width = Math.max(2, brush.screen(1.5));
        switch (form(box)) {
            case CARD -> brush.strokeRound(area, 12, brush.palette().warning(), width);
            case CIRCLE ->
                brush.ring(
                        area.centreX(),
                        area.centreY(),
                        area.width() / 2,
                        brush.palette().warning(),
                        width);
            case DIAMOND -> brush.strokeRound(area, 6, brush.palette().warning(), width);
        }
    }

    /** Under the node, so that its name is read. */
    private static void far(Brush brush, Area area, HeatTag tag) {
        var height = Math.min(area.height() / 3, brush.screen(FAR_ROOM - FAR_GAP));
        var gap = Math.min(area.height() / 8, brush.screen(FAR_GAP));
        bar(brush, new Area(area.x(), area.bottom() + gap, area.width(), height), tag);
    }

    private void tag(Brush brush, Box box, HeatTag tag) {
        var palette = brush.palette();
        var size = Math.max(11.5, Math.min(14, 9.8 / brush.zoom()));
        var font = Fonts.text(size);
        var first = lettering.width(tag.number(), font);
        var beside = tag.beside().isEmpty() ? 0 : 8 + lettering.width(tag.beside(), font);
        var width = first + beside + 16;
        var height = size + PADDING + BAR;
        var area = new Area(left(box, width), top(box, height), width, height);
        brush.fillRound(area, 5, palette.surface());
        brush.strokeRound(area, 5, palette.border(), 1);
        var baseline = area.y() + size + 1;
        brush.text(
                tag.number(),
                area.x() + 8,
                baseline,
                font,
                tag.number().equals("0") ? palette.muted() : palette.text());
        brush.text(tag.beside(), area.x() + 16 + first, baseline, font, tag.besideColour());
        bar(brush, new Area(area.x() + 8, area.bottom() - BAR - 3, width - 16, BAR), tag);
    }

    /** Over a card at its left, over a circle in the middle. */
    private static double left(Box box, double width) {
        return form(box) == KindLook.Form.CARD ? box.area().x() + 1 : box.area().centreX() - width / 2;
    }

    /** A gateway has its name above, so its tag stands below. */
    private static double top(Box box, double height) {
        return form(box) == KindLook.Form.DIAMOND
                ? box.area().bottom() + GAP
                : box.area().y() - GAP - height;
    }

    private static KindLook.Form form(Box box) {
        return KindLook.of(box.node()).form();
    }

    private static void bar(Brush brush, Area area, HeatTag tag) {
        var left = area.x();
        for (var stripe : tag.bar()) {
            var width = area.width() * stripe.share();
            if (width > 0) {
                brush.fillRound(new Area(left, area.y(), width, area.height()), 0, stripe.colour());
                left += width;
            }
        }
    }
}
