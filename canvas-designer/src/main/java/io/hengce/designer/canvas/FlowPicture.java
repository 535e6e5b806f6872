package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.drawing.Shown;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.look.Palette;
import io.hengce.designer.look.Theme;
import io.hengce.designer.session.Problems;
import io.hengce.designer.session.Selection;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.paint.Color;

/** A whole flow as the canvas shows it at full size, with nothing selected, for any pen: light, on white. One per thread, which need not be the FX thread. */
public final class FlowPicture {

    private static final double MARGIN = 32;

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
        picture = new Picture(
                shown.document(),
                shown.drawing(),
                frames,
                Camera.HOME,
                Theme.LIGHT,
                Selection.NONE,
                Optional.empty(),
                new Problems(document, List.of()),
                LitPath.NONE,
                Heat.NONE,
                Set.of(),
                Pending.NONE,
                Optional.empty(),
                Haste.NONE);
    }

    /** What is painted, with a margin, in world pixels. */
    public Area bounds() {
        return content(picture.document(), picture.drawing()).grown(MARGIN);
    }

    /** The drawing with its notes and lanes. */
    static Area content(FlowDocument document, Drawing drawing) {
        return RemarkAreas.of(document.layout()).values().stream().reduce(drawing.bounds(), Area::with);
    }

    /** The flow itself. */
    public FlowDocument document() {
        return shown.meant();
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
