package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.look.Lettering;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paints nodes that stand open: a frame with the node's name, and in it the called flow as it would be painted by itself. FX thread only. */
final class FramePainter {

    private static final double PADDING = 12;
    private static final double GLYPH = 18;
    private static final double SIGN_ROOM = 36;
    private static final double MOST_TITLE = 0.78 * Frame.TITLE;
    private static final double LINE = 20;
    private static final int MOST_LINES = 3;

    private final Words words;
    private final NodeWords nodeWords;
    private final Lettering lettering;
    /** Made once a frame is painted: its own frames have one of their own. */
    private Optional<CanvasPainter> painter = Optional.empty();

    FramePainter(Words words, Lettering lettering) {
        this.words = words;
        this.nodeWords = new NodeWords(words);
        this.lettering = lettering;
    }

    void paint(Brush brush, Picture picture, Box box, Outline outline) {
        var frame = picture.frames().get(box.node().id());
        if (frame == null) {
            throw new IllegalArgumentException(box.node().id() + " does not stand open");
        }
        var area = box.area();
        var family = KindLook.of(box.node()).family();
        brush.fillRound(area, FormPainter.RADIUS, brush.palette().canvas());
        var bar = Frame.title(area);
        brush.fillRound(bar, FormPainter.RADIUS, family.chip(picture.theme()));
        brush.fillRound(
                new Area(bar.x(), bar.centreY(), bar.width(), bar.height() / 2), 0, family.chip(picture.theme()));
        title(brush, picture, box, frame);
        brush.strokeRound(
                area,
                FormPainter.RADIUS,
                outline.colour().orElse(family.speck(picture.theme())),
                Math.max(outline.width(), brush.screen(1)));
        if (!picture.isFar()) {
            UnfoldSign.paint(brush, area, true, family.colour(picture.theme()));
        }
    }

    /** What stands in the frames that are seen. */
    void contents(Brush brush, Picture picture, Area seen) {
        picture.frames()
                .forEach((node, frame) -> picture.drawing()
                        .box(node)
                        .filter(box -> box.area().meets(seen))
                        .ifPresent(box -> frame.accept(new Content(brush, picture, box, seen))));
    }

    /** The node's name, then that of the flow where it has another. */
    private void title(Brush brush, Picture picture, Box box, Frame frame) {
        if (picture.isVeryFar()) {
            return;
        }
        var look = KindLook.of(box.node());
        var bar = Frame.title(box.area());
        var size = Math.min(MOST_TITLE, Math.max(14, 11.5 / brush.zoom()));
        var name = nodeWords.name(box.node());
        var x = bar.x() + (picture.isFar() ? PADDING : SIGN_ROOM);
        brush.glyph(
                look.glyph(), x + GLYPH / 2, bar.centreY(), GLYPH, look.family().colour(picture.theme()));
        x += GLYPH + PADDING / 2;
        var right = bar.right() - PADDING;
        var font = Fonts.title(size);
        var fitting = lettering.fitting(name, font, right - x);
        var baseline = bar.centreY() + size * 0.36;
        brush.text(fitting, x, baseline, font, brush.palette().text());
        x += lettering.width(fitting, font) + PADDING;
        var beside = Fonts.text(size * 0.86);
        for (var note : frame.accept(new Beside(name))) {
            if (right - x > 4 * size) {
                var text = lettering.fitting(note, beside, right - x);
                brush.text(text, x, baseline, beside, brush.palette().muted());
                x += lettering.width(text, beside) + PADDING;
            }
        }
    }

    /** What stands beside the name in the bar. */
    private final class Beside implements Frame.Cases<List<String>> {
        private final String name;

        private Beside(String name) {
            this.name = name;
        }

        @Override
        public List<String> told(Frame.Told told) {
            return List.of();
        }

        @Override
        public List<String> drawn(Frame.Drawn drawn) {
            var texts = new ArrayList<String>();
            var flow = words.say(drawn.flow().meant().name());
            if (!flow.equals(name)) {
                texts.add(flow);
            }
            if (!drawn.asNamed()) {
                texts.add("⚠ " + words.say("frame.changed"));
            }
            return texts;
        }
    }

    private final class Content implements Frame.Cases<Boolean> {
        private final Brush brush;
        private final Picture picture;
        private final Box box;
        private final Area seen;

        private Content(Brush brush, Picture picture, Box box, Area seen) {
            this.brush = brush;
            this.picture = picture;
            this.box = box;
            this.seen = seen;
        }

        @Override
        public Boolean told(Frame.Told told) {
            var area = box.area();
            var size = Math.max(13, Math.min(16, 10.5 / brush.zoom()));
            var lines = lettering.wrapped(
                    words.say(told.words()), Fonts.text(size), area.width() - 4 * PADDING, MOST_LINES);
            var y = (area.y() + Frame.TITLE + area.bottom()) / 2 - (lines.size() - 1) * LINE / 2;
            for (var line : picture.isVeryFar() ? List.<String>of() : lines) {
                var colour =
                        told.wrong() ? brush.palette().error() : brush.palette().muted();
                brush.centred(line, area.centreX(), y, Fonts.text(size), colour);
                y += LINE;
            }
            return true;
        }

        @Override
        public Boolean drawn(Frame.Drawn drawn) {
            var inset = drawn.inset(box.area());
            var inner = picture.inside(box.node().id(), drawn, inset);
            var within = new Brush(
                    new InsetPen(brush.pen(), inset),
                    brush.palette(),
                    inner.camera().zoom(),
                    inner.isVeryFar());
            inner().paint(within, inner.within(inset.in(seen)), inset.in(seen));
            return true;
        }
    }

    private CanvasPainter inner() {
        var made = painter.orElseGet(() -> new CanvasPainter(words));
        painter = Optional.of(made);
        return made;
    }
}
