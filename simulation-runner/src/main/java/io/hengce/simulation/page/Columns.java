package io.hengce.simulation.page;

import java.util.ArrayList;
import java.util.List;

/** Text in the columns of a terminal, where Chinese characters and their punctuation are two columns wide. */
public final class Columns {

    /** Never at the start of a line. */
    private static final String CLOSING = "，。；：、）”％,.;:)";

    /** Never at the end of a line. */
    private static final String OPENING = "（“(";

    /** A line ends best behind one of these. */
    private static final String STOPS = "，；。";

    private static final int THIRDS = 3;

    private Columns() {}

    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int point) {
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        return Character.isIdeographic(point)
                || point >= 0x3000 && point <= 0x303F
                || point >= 0xFF00 && point <= 0xFF60;
    }

    /** The text with blanks behind it up to the width. */
    public static String left(String text, int width) {
        return text + blanks(width - width(text));
    }

    /** The text with blanks before it up to the width. */
    public static String right(String text, int width) {
        return blanks(width - width(text)) + text;
    }

    public static String blanks(int count) {
        return " ".repeat(Math.max(0, count));
    }

    /** The text in lines no wider than the width, broken at blanks and between Chinese characters; what cannot be broken stays whole. */
    public static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        var points = text.codePoints().toArray();
        var from = 0;
        while (from < points.length) {
            var to = end(points, from, width);
            lines.add(new String(points, from, to - from).strip());
            from = to;
            while (from < points.length && points[from] == ' ') {
                from++;
            }
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** Where the line that starts at {@code from} ends: after a stop where one stands in its last third, else wherever it may be broken. */
    private static int end(int[] points, int from, int width) {
        var used = 0;
        var last = -1;
        var stop = -1;
        for (var at = from; at < points.length; at++) {
            if (at > from && isBreak(points, at)) {
                last = at;
                stop = STOPS.indexOf(points[at - 1]) >= 0 && used * THIRDS > width * (THIRDS - 1) ? at : stop;
            }
            used += width(points[at]);
            if (used > width && last > 0 && points[at] != ' ') {
                return stop > 0 ? stop : last;
            }
        }
        return points.length;
    }

    /** Whether a line may end before the character; never between a number and its unit. */
    private static boolean isBreak(int[] points, int at) {
        var left = points[at - 1];
        var right = points[at];
        if (CLOSING.indexOf(right) >= 0 || OPENING.indexOf(left) >= 0 || right == ' ') {
            return false;
        }
        var behindNumber = at > 1 && Character.isDigit(points[at - 2]);
        return left == ' ' ? !behindNumber || !Character.isLetter(right) : isWide(left) || isWide(right);
    }
}
