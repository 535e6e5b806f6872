package io.hengce.designer.frame;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says that the file was changed by somebody else while it is open here, and offers to load it again. */
final class ChangedBanner extends HBox {

    ChangedBanner(Words words, Runnable reload, Runnable keep) {
        super(10);
        setId("changed-banner");
        getStyleClass().addAll("banner", "top-banner");
        setAlignment(Pos.CENTER_LEFT);
        var text = new Label();
        text.textProperty().bind(words.follow("changed.banner"));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        Glyph.WARNING.icon(18),
                        text,
                        button("changed-reload", "changed.reload", words, reload),
                        button("changed-keep", "changed.keep", words, keep));
    }

    private static Button button(String id, String key, Words words, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(words.follow(key));
        button.setOnAction(event -> action.run());
        return button;
    }
}
