package io.hengce.designer.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.Lettering;
import io.hengce.designer.look.Palette;
import io.hengce.designer.look.Theme;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Names in cards that are seen from afar, in screen pixels. */
final class FarNameTest {

    private static final Area CARD = new Area(0, 0, 184, 60);
    /** Two cards above each other, from middle to middle. */
    private static final double PITCH = 100;

    private final DrawnStrokes pen = new DrawnStrokes();

    @Test
    void aNameOnTwoLinesIsNotSqueezed() {
        for (var name : List.of("定价与收入倍数", "Refer: over the limit", "Decline: low score")) {
            var card = paint(name, 0.34);

            assertThat(pen.captions).as(name).hasSize(2);
            assertThat(pen.captions)
                    .as(name)
                    .allSatisfy(line -> assertThat(line.font().getSize() * 0.34).isGreaterThanOrEqualTo(9.9));
            var first = pen.captions.get(0).at().y();
            var second = pen.captions.get(1).at().y();
            assertThat((second - first) * 0.34).as(name).isGreaterThanOrEqualTo(11.4);
            assertThat(first - pen.captions.get(0).font().getSize()).isGreaterThanOrEqualTo(card.y());
            assertThat(second).isLessThan(card.bottom());
        }
    }

    @Test
    void aCardStaysApartFromTheNextBelow() {
        for (var zoom : List.of(Picture.VERY_FAR, 0.26, 0.3, 0.34, 0.4, Picture.FAR)) {
            var card = FarCard.high(CARD, zoom);

            assertThat((PITCH - card.height()) * zoom).as("at %s", zoom).isGreaterThan(4);
            assertThat(card.centreY()).isEqualTo(CARD.centreY());
        }
    }

    @Test
    void aShortNameStandsOnOneLine() {
        paint("信用评级", 0.34);

        assertThat(pen.captions)
                .singleElement()
                .satisfies(line -> assertThat(line.text()).isEqualTo("信用评级"));
    }

    private Area paint(String name, double zoom) {
        Fonts.load();
        pen.captions.clear();
        var card = FarCard.high(CARD, zoom);
        var brush = new Brush(pen, Palette.of(Theme.LIGHT), zoom, false);
        new FarName(new Lettering()).paint(brush, card, Glyph.RUN, Color.BLACK, name);
        return card;
    }
}
