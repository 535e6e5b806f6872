package io.hengce.simulation.report;

/** How many columns a text takes where Latin letters take one. */
public final class TextWidth {

    private TextWidth() {}

    /** Chinese characters take two. */
    public static int of(String text) {
        return text.codePoints()
                .map(point -> Character.isIdeographic(point) || point >= 0xFF00 && point <= 0xFF60 ? 2 : 1)
                .sum();
    }
}
