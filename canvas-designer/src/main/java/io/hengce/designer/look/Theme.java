package io.hengce.designer.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Light or dark. Controls take it from style sheets, the canvas from its {@link Palette}. */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    DARK(new PrimerDark().getUserAgentStylesheet());

    private static final String OWN =
            Objects.requireNonNull(Theme.class.getResource("designer.css")).toExternalForm();

    private final String base;

    Theme(String base) {
        this.base = base;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Dresses a scene, and with it the popups it opens. */
    public void dress(Scene scene) {
        scene.setUserAgentStylesheet(base);
        if (!scene.getStylesheets().contains(OWN)) {
            scene.getStylesheets().add(OWN);
        }
        mark(scene.getRoot());
    }

    private void mark(Parent root) {
        root.getStyleClass().removeAll("light", "dark");
        root.getStyleClass().add(this == LIGHT ? "light" : "dark");
    }
}
