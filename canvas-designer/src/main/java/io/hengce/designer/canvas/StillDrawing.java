package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.look.Theme;
import io.hengce.designer.session.Problems;
import io.hengce.designer.session.Selection;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Pane;

/** A flow as the canvas draws it, to be looked at and not edited. FX thread only. */
public final class StillDrawing extends Pane {

    private final FlowDocument document;
    private final Drawing drawing;
    private final Problems none;
    private final Tiles tiles;
    private final Zooming zooming = new Zooming(this::requestLayout);
    private Camera camera = Camera.HOME;
    private Theme theme = Theme.LIGHT;

    public StillDrawing(FlowDocument document, Drawing drawing, Words words) {
        this.document = document;
        this.drawing = drawing;
        this.none = new Problems(document, List.of());
        this.tiles = new Tiles(words, this::requestLayout);
        setMinSize(0, 0);
        getChildren().add(tiles);
    }

    /** Shows it from there, with the next pulse. */
    public void show(Camera from, Theme dressed) {
        camera = from;
        theme = dressed;
        requestLayout();
    }

    public void detach() {
        zooming.detach();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        tiles.paint(picture(), new Area(0, 0, getWidth(), getHeight()), zooming.lasts(camera.zoom()));
    }

    private Picture picture() {
        return new Picture(
                document,
                drawing,
                Map.of(),
                camera,
                theme,
                Selection.NONE,
                Optional.empty(),
                none,
                LitPath.NONE,
                Heat.NONE,
                Set.of(),
                Pending.NONE,
                Optional.empty(),
                Haste.NONE);
    }
}
