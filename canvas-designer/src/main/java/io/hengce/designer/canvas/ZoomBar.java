package io.hengce.designer.canvas;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.ToolButton;
import io.hengce.designer.words.Words;
import javafx.geometry.Orientation;
import javafx.scene.control.Separator;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** The floating bar with the zoom; the number goes back to 100 %. */
final class ZoomBar extends HBox {

    ZoomBar(CanvasModel model, CanvasController controller, Words words) {
        setId("zoom-bar");
        getStyleClass().addAll("floating", "zoom-bar");
        setCache(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var percent = new ToolButton("zoom-percent", words.follow("canvas.actualSize"), controller::actualSize);
        percent.getStyleClass().add("zoom-percent");
        percent.textProperty().bind(model.camera().map(camera -> Math.round(camera.zoom() * 100) + "%"));
        var out = new ToolButton("zoom-out", words.follow("canvas.zoomOut"), controller::zoomOut);
        out.setGraphic(Glyph.MINUS.icon(18));
        var in = new ToolButton("zoom-in", words.follow("canvas.zoomIn"), controller::zoomIn);
        in.setGraphic(Glyph.PLUS.icon(18));
        var fit = new ToolButton("zoom-fit", words.follow("canvas.fit"), controller::fit);
        fit.setGraphic(Glyph.FIT.icon(18));
        getChildren().addAll(out, percent, in, new Separator(Orientation.VERTICAL), fit);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }
}
