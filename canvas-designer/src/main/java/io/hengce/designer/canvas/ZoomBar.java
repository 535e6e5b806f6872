package io.hengce.designer.canvas;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.Words;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** The floating bar with the zoom; the number goes back to 100 %. */
final class ZoomBar extends HBox {

    ZoomBar(CanvasModel model, CanvasController controller, Words words) {
        setId("zoom-bar");
        getStyleClass().addAll("floating", "zoom-bar");
        setCache(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var percent = tool("zoom-percent", words, "canvas.actualSize", controller::actualSize);
        percent.getStyleClass().add("zoom-percent");
        percent.textProperty().bind(model.camera().map(camera -> Math.round(camera.zoom() * 100) + "%"));
        var out = tool("zoom-out", words, "canvas.zoomOut", controller::zoomOut);
        out.setGraphic(Glyph.MINUS.icon(18));
        var in = tool("zoom-in", words, "canvas.zoomIn", controller::zoomIn);
        in.setGraphic(Glyph.PLUS.icon(18));
        var fit = tool("zoom-fit", words, "canvas.fit", controller::fit);
        fit.setGraphic(Glyph.FIT.icon(18));
        getChildren().addAll(out, percent, in, new Separator(Orientation.VERTICAL), fit);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    private static Button tool(String id, Words words, String key, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("tool");
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(words.follow(key));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(words.follow(key));
        return button;
    }
}
