package io.hengce.designer.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Light, dark, or of high contrast. Controls take it from style sheets, the canvas from its {@link Palette}. */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet()),
    DARK(new PrimerDark().getUserAgentStylesheet()),
    /** White and bright on black, every border drawn: for eyes or screens that need it. */
    CONTRAST(new PrimerDark().getUserAgentStylesheet());

    private static final String OWN =
            Objects.requireNonNull(Theme.class.getResource("designer.css")).toExternalForm();

    private final String base;

    Theme(String base) {
        this.base = base;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** To high contrast, or back from it. */
    public Theme contrasted() {
        return this == CONTRAST ? LIGHT : CONTRAST;
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
        root.getStyleClass().removeAll("light", "dark", "contrast");
        root.getStyleClass().add(this == LIGHT ? "light" : "dark");
        if (this == CONTRAST) {
            root.getStyleClass().add("contrast");
        }
    }
}
