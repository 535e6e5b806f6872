package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.look.Theme;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import java.util.Map;
import javafx.scene.layout.Pane;

/** A flow as the canvas draws it, to be looked at and not edited. FX thread only. */
public final class StillDrawing extends Pane {

    private final Tiles tiles;
    private final Zooming zooming = new Zooming(this::requestLayout);
    private Picture picture;

    public StillDrawing(FlowDocument document, Drawing drawing, Words words) {
        this.picture = Picture.still(document, drawing, Map.of());
        this.tiles = new Tiles(words, this::requestLayout);
        setMinSize(0, 0);
        getChildren().add(tiles);
    }

    /** Shows it from there, with the next pulse. */
    public void show(Camera from, Theme dressed) {
        picture = picture.seen(from, dressed);
        requestLayout();
    }

    public void detach() {
        zooming.detach();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        tiles.paint(
                picture,
                new Area(0, 0, getWidth(), getHeight()),
                zooming.lasts(picture.camera().zoom()));
    }
}
