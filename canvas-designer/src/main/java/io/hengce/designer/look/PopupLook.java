package io.hengce.designer.look;

import javafx.scene.Scene;
import javafx.stage.PopupWindow;

/** Popups look like the window that they belong to. */
public final class PopupLook {

    private PopupLook() {}

    /** Gives a popup the theme and fonts of a scene; call it each time before it is shown. */
    public static void dress(PopupWindow popup, Scene owner) {
        var own = popup.getScene();
        own.setUserAgentStylesheet(owner.getUserAgentStylesheet());
        own.getStylesheets().setAll(owner.getStylesheets());
        own.getRoot().getStyleClass().removeAll("dark", "light", "root");
        own.getRoot().getStyleClass().addAll(owner.getRoot().getStyleClass());
    }
}
