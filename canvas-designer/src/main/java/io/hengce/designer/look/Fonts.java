package io.hengce.designer.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/**
 * The bundled fonts: Chinese renders on a machine that has no Chinese font. Bold is the Medium cut of Noto Sans.
 * Load them before the first scene is shown.
 */
public final class Fonts {

    public static final String TEXT = "Hengce Sans";
    public static final String CODE = "Hengce Mono";

    private Fonts() {}

    public static void load() {
        load("HengceSans-Regular.otf", TEXT);
        load("HengceSans-Bold.otf", TEXT);
        load("HengceMono-Regular.otf", CODE);
    }

    public static Font text(double size) {
        return Font.font(TEXT, FontWeight.NORMAL, size);
    }

    public static Font title(double size) {
        return Font.font(TEXT, FontWeight.BOLD, size);
    }

    /** The font file of the name; a bug if there is none. */
    public static InputStream open(String file) {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream(file), file);
    }

    private static void load(String file, String family) {
        try (var in = open(file)) {
            var font = Font.loadFont(in, 13);
            if (font == null || !font.getFamily().equals(family)) {
                throw new IllegalStateException("font " + file + " gives " + font);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
