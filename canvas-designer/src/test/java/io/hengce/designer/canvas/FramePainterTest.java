package io.hengce.designer.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.designer.document.NodeEdits;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Shown;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.heat.OutcomeCounts;
import io.hengce.designer.look.Lettering;
import io.hengce.designer.look.Palette;
import io.hengce.designer.look.Theme;
import io.hengce.designer.session.Problems;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a frame says in its bar and in its middle, by what is drawn. */
final class FramePainterTest {

    private static final double EDGE = 12;
    private static final double ROUNDED = 0.01;

    private final FlowDocument called =
            FlowJson.read(Documents.bytes("flows/affordability.json")).get();
    private final Lettering lettering = new Lettering();
    private final Words words = new Words(Language.EN);
    private final FramePainter painter = new FramePainter(words, lettering);
    private final DrawnStrokes pen = new DrawnStrokes();
    private FlowDocument caller = Documents.householdLoan();

    @Test
    void namesTheNodeThenItsFlowAndThatItIsNotTheOneThatIsNamed() {
        var bar = paint(drawn(false), 1);

        assertThat(texts())
                .containsExactly("Affordability as a whole", "Affordability", "⚠ not the content that this flow names");
        assertApart(bar);
    }

    @Test
    void namesTheFlowOnceWhereTheNodeIsCalledLikeIt() {
        caller = NodeEdits.rename("afford", Language.EN, "Affordability").apply(caller);

        paint(drawn(true), 1);

        assertThat(texts()).containsExactly("Affordability");
    }

    @Test
    void aLongNameIsCutShortAndLeavesNoRoomForOthers() {
        caller = NodeEdits.rename("afford", Language.EN, "Affordability of the household ".repeat(20))
                .apply(caller);

        var bar = paint(drawn(false), 1);

        assertThat(texts()).singleElement().asString().endsWith("…");
        assertApart(bar);
    }

    @Test
    void theTitleGrowsFromAfarButStaysInItsBar() {
        for (var zoom : List.of(4.0, 1.0, 0.6, Picture.FAR, 0.3, Picture.VERY_FAR)) {
            pen.captions.clear();

            var bar = paint(drawn(false), zoom);

            var size = pen.captions.get(0).font().getSize();
            assertThat(size * zoom).as("on the screen at %s", zoom).isGreaterThan(5.5);
            assertThat(size).isLessThan(bar.height());
            assertApart(bar);
        }
    }

    @Test
    void saysNothingFromVeryFar() {
        paint(drawn(false), 0.9 * Picture.VERY_FAR);

        assertThat(texts()).isEmpty();
    }

    @Test
    void tellsInTheMiddleWhyNothingIsSeenInAFewLinesThatFit() {
        var words = new LocalizedText("", "The called flow cannot be read. ".repeat(20));
        for (var zoom : List.of(2.0, 1.0, 0.5, 0.3)) {
            pen.captions.clear();
            var picture = picture(new Frame.Told(words, true), zoom);

            painter.contents(brush(picture), picture, new Area(-10_000, -10_000, 20_000, 20_000));

            var frame = box(picture).area();
            assertThat(pen.captions).hasSize(3).allSatisfy(line -> {
                var width = lettering.width(line.text(), line.font());
                assertThat(width).isLessThan(frame.width());
                assertThat(line.centred()).isTrue();
                assertThat(line.at().x()).isEqualTo(frame.centreX());
                assertThat(line.at().y() - line.font().getSize() / 2)
                        .isGreaterThan(Frame.title(frame).bottom());
                assertThat(line.at().y() + line.font().getSize() / 2).isLessThan(frame.bottom());
            });
            assertThat(pen.captions.get(2).text()).endsWith("…");
        }
    }

    @Test
    void drawsTheCalledFlowBelowTheBarWithinTheFrame() {
        var picture = picture(drawn(true), 1);

        painter.contents(brush(picture), picture, new Area(-10_000, -10_000, 20_000, 20_000));

        var frame = box(picture).area();
        assertThat(texts()).contains(called.node("bands").orElseThrow().name().zh());
        assertThat(pen.captions)
                .allMatch(text -> frame.contains(text.at().x(), text.at().y())
                        && text.at().y() > Frame.title(frame).bottom());
    }

    @Test
    void aFrameHasTheHeatOfItsOwnFlowButNotWhereThatIsAnotherThanWasRun() {
        var counts = new OutcomeCounts(2, 1, 0);
        var within = new Heat(counts, Map.of(Place.ofNode("bands"), counts), Optional.empty());
        var heat = new Heat(counts, Map.of(), Optional.empty(), Map.of("afford", within));
        for (var asNamed : List.of(true, false)) {
            var drawn = drawn(asNamed);
            var picture = hot(picture(drawn, 1), heat);

            var inside = picture.inside("afford", drawn, new Inset(0, 0, 1));

            assertThat(inside.heat()).isEqualTo(asNamed ? within : Heat.NONE);
        }
    }

    private static Picture hot(Picture picture, Heat heat) {
        return new Picture(
                picture.document(),
                picture.drawing(),
                picture.frames(),
                picture.camera(),
                picture.theme(),
                picture.selection(),
                picture.hovered(),
                picture.problems(),
                picture.lit(),
                heat,
                picture.breakpoints(),
                picture.pending(),
                picture.remark(),
                picture.haste());
    }

    @Test
    void refusesANodeThatDoesNotStandOpen() {
        var picture = picture(drawn(true), 1);
        var closed = picture.drawing().box("approve").orElseThrow();

        assertThatThrownBy(() -> painter.paint(brush(picture), picture, closed, outline()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("approve");
    }

    /** One behind the other, none over the edge of the bar. */
    private void assertApart(Area bar) {
        var x = bar.x() + EDGE;
        for (var text : pen.captions) {
            assertThat(text.at().x()).isGreaterThanOrEqualTo(x);
            assertThat(text.at().y()).isBetween(bar.centreY(), bar.bottom());
            x = text.at().x() + lettering.width(text.text(), text.font());
        }
        assertThat(x).isLessThanOrEqualTo(bar.right() - EDGE + ROUNDED);
    }

    private List<String> texts() {
        return pen.captions.stream().map(Caption::text).toList();
    }

    private Area paint(Frame frame, double zoom) {
        var picture = picture(frame, zoom);
        var box = box(picture);
        painter.paint(brush(picture), picture, box, outline());
        return Frame.title(box.area());
    }

    private static Outline outline() {
        return new Outline(Optional.empty(), 1);
    }

    private Brush brush(Picture picture) {
        return new Brush(pen, Palette.of(Theme.LIGHT), picture.camera().zoom(), picture.isVeryFar());
    }

    private Picture picture(Frame frame, double zoom) {
        var frames = Map.of("afford", frame);
        var shown = Shown.of(caller, Frame.sizes(frames));
        return Picture.still(shown.document(), shown.drawing(), frames).seen(new Camera(zoom, 0, 0), Theme.LIGHT);
    }

    private static Box box(Picture picture) {
        return picture.drawing().box("afford").orElseThrow();
    }

    private Frame.Drawn drawn(boolean asNamed) {
        var shown = Shown.of(called, Map.of());
        var content = FlowPicture.content(shown.document(), shown.drawing());
        return new Frame.Drawn(shown, Map.of(), new Problems(called, List.of()), content, asNamed);
    }
}
