package io.hengce.designer.frame;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.Words;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Buttons of the frame. */
final class Tools {

    private Tools() {}

    /** A button that says its act. */
    static Button act(String id, Glyph glyph, Words words, String key) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(glyph.icon(18));
        button.textProperty().bind(words.follow(key));
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
