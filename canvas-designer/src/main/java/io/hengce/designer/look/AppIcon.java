package io.hengce.designer.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.image.Image;

/** The sign that the desktop shows for the designer's window. */
public final class AppIcon {

    private static final String FILE = "hengce.png";

    private AppIcon() {}

    public static Image image() {
        try (var in = Objects.requireNonNull(AppIcon.class.getResourceAsStream(FILE), FILE)) {
            return new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
