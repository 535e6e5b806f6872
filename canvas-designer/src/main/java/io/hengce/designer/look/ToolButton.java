package io.hengce.designer.look;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;

/** A button with a glyph alone; its tooltip, and a screen reader, say what it does. */
public final class ToolButton extends Button {

    private static final int SIZE = 20;

    public ToolButton(String id, ObservableValue<String> says, Runnable action) {
        setId(id);
        getStyleClass().add("tool");
        setFocusTraversable(false);
        setOnAction(event -> action.run());
        name(this, says);
    }

    public ToolButton(String id, Glyph glyph, ObservableValue<String> says, Runnable action) {
        this(id, says, action);
        setGraphic(glyph.icon(SIZE));
    }

    /** Gives a button a tooltip that a screen reader reads too. */
    public static void name(ButtonBase button, ObservableValue<String> says) {
        LateTooltip.follow(button, says);
        button.accessibleTextProperty().bind(says);
    }
}
