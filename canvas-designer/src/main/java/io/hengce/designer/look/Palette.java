package io.hengce.designer.look;

import javafx.scene.paint.Color;

/** The colours that the canvas is painted with; the same as those of the style sheet. */
public record Palette(
        Color canvas,
        Color dots,
        Color surface,
        Color border,
        Color text,
        Color muted,
        Color edge,
        Color accent,
        Color error,
        Color warning,
        Color good,
        double halo,
        boolean shadows,
        Soft soft) {

    /** The grounds and lines of tables, softer than the rest. */
    public record Soft(Color line, Color hover, Color accent, Color error, Color warning, Color found) {}

    private static final Palette LIGHT = new Palette(
            Color.web("#F6F8FA"),
            Color.web("#D8DEE4"),
            Color.web("#FFFFFF"),
            Color.web("#D0D7DE"),
            Color.web("#1F2328"),
            Color.web("#656D76"),
            Color.web("#8C959F"),
            Color.web("#0969DA"),
            Color.web("#CF222E"),
            Color.web("#BF8700"),
            Color.web("#197B35"),
            0.18,
            true,
            new Soft(
                    Color.web("#E6EAEE"),
                    Color.web("#EEF1F4"),
                    Color.web("#DDF4FF"),
                    Color.web("#FFEBE9"),
                    Color.web("#FFF8C5"),
                    Color.web("#FFF1B8")));
    private static final Palette DARK = new Palette(
            Color.web("#0D1117"),
            Color.web("#21262D"),
            Color.web("#161B22"),
            Color.web("#30363D"),
            Color.web("#E6EDF3"),
            Color.web("#8B949E"),
            Color.web("#6E7681"),
            Color.web("#4493F8"),
            Color.web("#F85149"),
            Color.web("#D29922"),
            Color.web("#3FB950"),
            0.30,
            false,
            new Soft(
                    Color.web("#242A31"),
                    Color.web("#21262D"),
                    Color.web("#0B2240"),
                    Color.web("#2D1214"),
                    Color.web("#362906"),
                    Color.web("#5A4A10")));

    private static final Palette CONTRAST = new Palette(
            Color.web("#000000"),
            Color.web("#3A3A3A"),
            Color.web("#000000"),
            Color.web("#FFFFFF"),
            Color.web("#FFFFFF"),
            Color.web("#E4E4E4"),
            Color.web("#FFFFFF"),
            Color.web("#FFD400"),
            Color.web("#FF8A80"),
            Color.web("#FFB74D"),
            Color.web("#7CF29C"),
            0.55,
            false,
            new Soft(
                    Color.web("#8A8A8A"),
                    Color.web("#2B2B2B"),
                    Color.web("#4A3D00"),
                    Color.web("#5C0F0A"),
                    Color.web("#5A3300"),
                    Color.web("#6A5600")));

    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case CONTRAST -> CONTRAST;
        };
    }
}
