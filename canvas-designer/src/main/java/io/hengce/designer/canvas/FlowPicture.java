package io.hengce.designer.canvas;

import io.hengce.compile.layout.AutomaticLayout;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.drawing.Shown;
import io.hengce.designer.look.Lettering;
import io.hengce.designer.look.Palette;
import io.hengce.designer.look.Theme;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.NodeSize;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/** A whole flow as the canvas shows it at full size, with nothing selected, for any pen: light, on white. One per thread, which need not be the FX thread. */
public final class FlowPicture {

    private static final double MARGIN = 32;
    /** How far the border of a card reaches. */
    private static final double BORDER = 4;
    /** How far what is written beside a node that is no card. */
    private static final double BESIDE = 28;

    private final Shown shown;
    private final Picture picture;
    private final Words words;

    /** With nothing open in it. */
    public FlowPicture(FlowDocument document, Words words) {
        this(document, Map.of(), words);
    }

    /** @param frames what stands in open nodes */
    FlowPicture(FlowDocument document, Map<String, Frame> frames, Words words) {
        this.words = words;
        shown = Shown.of(document, Frame.sizes(frames));
        picture = Picture.still(shown.document(), shown.drawing(), frames);
    }

    /** What is painted, with a margin, in world pixels. */
    public Area bounds() {
        return content(picture.document(), picture.drawing()).grown(MARGIN);
    }

    /** The drawing with its notes and lanes. */
    static Area content(FlowDocument document, Drawing drawing) {
        return RemarkAreas.of(document.layout()).values().stream().reduce(drawing.bounds(), Area::with);
    }

    /** What no page should cut: every node with what is written beside it, and every note. */
    public List<Area> wholes() {
        var notes = new NotePainter(new Lettering());
        return Stream.concat(
                        picture.drawing().boxes().stream()
                                .map(Box::area)
                                .map(area -> area.grown(area.width() < NodeSize.CARD.width() ? BESIDE : BORDER)),
                        picture.document().layout().notes().stream()
                                .map(notes::area)
                                .map(area -> area.grown(BORDER)))
                .toList();
    }

    /** The flow itself, with every node placed. */
    public FlowDocument placed() {
        return shown.meant().withLayout(AutomaticLayout.complete(shown.meant()));
    }

    /** What the flow is called, in the language of the picture. */
    public String name() {
        return words.say(picture.document().name());
    }

    public void paint(Pen pen) {
        var bounds = bounds();
        pen.box(bounds, 0, Ink.fill(Color.WHITE));
        new CanvasPainter(words).paint(new Brush(pen, Palette.of(Theme.LIGHT), 1, false), picture, bounds);
    }
}
