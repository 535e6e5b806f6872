package io.hengce.designer.grid;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.ToolButton;
import io.hengce.designer.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;

/** Buttons around the grid; their words follow the language. */
final class GridButtons {

    private final Words words;

    GridButtons(Words words) {
        this.words = words;
    }

    /** A glyph alone; its tooltip says what it does. */
    Button tool(String id, Glyph glyph, String key, Runnable action) {
        return new ToolButton(id, glyph, words.follow(key), action);
    }

    /** A button that says its act. */
    Button act(String id, Glyph glyph, String key, Runnable action) {
        var button = made(id, action);
        button.setGraphic(glyph.icon(18));
        button.getStyleClass().add("small");
        button.textProperty().bind(words.follow(key));
        return button;
    }

    Button text(String id, String key, Runnable action) {
        var button = made(id, action);
        button.getStyleClass().add("small");
        button.textProperty().bind(words.follow(key));
        return button;
    }

    void said(ButtonBase button, String key) {
        ToolButton.name(button, words.follow(key));
    }

    private static Button made(String id, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }
}
