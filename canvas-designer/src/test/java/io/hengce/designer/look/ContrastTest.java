package io.hengce.designer.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Texts are legible on the grounds that they stand on: 4.5 to 1, as WCAG 2.2 asks of texts (1.4.3). */
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final Pattern COLOUR = Pattern.compile("-hc-([a-z-]+): (#[0-9A-F]{6})");
    private static final List<String> TEXTS = List.of("text", "muted", "accent", "error", "warning", "good");
    private static final List<String> GROUNDS = List.of("surface", "canvas", "hover", "accent-soft");

    @Test
    void everyTextIsLegibleOnEveryGroundInTheLightTheme() throws IOException {
        assertThat(illegible(colours(".root {"))).isEmpty();
    }

    @Test
    void everyTextIsLegibleOnEveryGroundInTheDarkTheme() throws IOException {
        assertThat(illegible(colours(".root {", ".root.dark {"))).isEmpty();
    }

    @Test
    void everyTextIsLegibleOnEveryGroundInHighContrast() throws IOException {
        assertThat(illegible(colours(".root {", ".root.dark {", ".root.contrast {")))
                .as("but white on the accent, which is black there")
                .allMatch(pair -> pair.startsWith("white on accent-fill"));
    }

    private static List<String> illegible(Map<String, String> colours) {
        var found = new ArrayList<String>();
        for (var text : TEXTS) {
            for (var ground : GROUNDS) {
                compare(found, text + " on " + ground, of(colours, text), of(colours, ground));
            }
        }
        for (var soft : List.of("error", "warning", "good")) {
            for (var text : List.of(soft, "text", "muted")) {
                compare(found, text + " on " + soft + "-soft", of(colours, text), of(colours, soft + "-soft"));
            }
        }
        compare(found, "white on accent-fill", Color.WHITE, of(colours, "accent-fill"));
        return found;
    }

    private static void compare(List<String> found, String pair, Color text, Color ground) {
        var lighter = Math.max(luminance(text), luminance(ground));
        var darker = Math.min(luminance(text), luminance(ground));
        var contrast = (lighter + 0.05) / (darker + 0.05);
        if (contrast < LEAST) {
            found.add(pair + ": " + contrast);
        }
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Color of(Map<String, String> colours, String name) {
        return Color.web(Objects.requireNonNull(colours.get(name), name));
    }

    /** A later block stands over the earlier ones. */
    private static Map<String, String> colours(String... blocks) throws IOException {
        var colours = new HashMap<String, String>();
        for (var block : blocks) {
            var sheet = sheet();
            var start = sheet.indexOf("\n" + block);
            var names = COLOUR.matcher(sheet.substring(start, sheet.indexOf('}', start)));
            while (names.find()) {
                colours.put(names.group(1), names.group(2));
            }
        }
        return colours;
    }

    private static String sheet() throws IOException {
        try (var in = Objects.requireNonNull(ContrastTest.class.getResourceAsStream("designer.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
