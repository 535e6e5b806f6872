package io.hengce.designer.frame;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** Buttons of the frame. */
final class Tools {

    private Tools() {}

    /** A button with a glyph only; its tooltip says what it does. */
    static Button tool(String id, Glyph glyph, ObservableValue<String> says, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(glyph.icon(20));
        button.getStyleClass().add("tool");
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(says);
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(says);
        return button;
    }

    /** A button that says its act. */
    static Button act(String id, Glyph glyph, Words words, String key) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(glyph.icon(18));
        button.textProperty().bind(words.follow(key));
        button.setFocusTraversable(false);
        return button;
    }
}
