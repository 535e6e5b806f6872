package io.hengce.simulation.report.excel;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell looks.
 *
 * @param size of the font, in points
 * @param colour of the text, RRGGBB
 * @param fill of the cell, RRGGBB; empty: none
 * @param format as spreadsheets write number formats
 * @param indent of a text from the edge of its cell
 */
public record Look(
        boolean bold,
        int size,
        String colour,
        String fill,
        String format,
        HorizontalAlignment align,
        boolean wrap,
        Edge edge,
        int indent) {

    static final String INK = "1F2328";
    public static final String MUTED = "656D76";
    static final String RED = "CF222E";
    static final String BLUE = "0969DA";
    static final String HEAD = "DDF4FF";
    static final String PALE = "F6F8FA";

    private static final String AS_TEXT = "@";
    private static final int BODY = 10;

    public static final Look TEXT =
            new Look(false, BODY, INK, "", AS_TEXT, HorizontalAlignment.LEFT, false, Edge.NONE, 0);
    static final Look COUNT = TEXT.format("#,##0").right();
    static final Look PERCENT = TEXT.format("0.0%").right();

    Look asBold() {
        return new Look(true, size, colour, fill, format, align, wrap, edge, indent);
    }

    Look size(int points) {
        return new Look(bold, points, colour, fill, format, align, wrap, edge, indent);
    }

    public Look colour(String rgb) {
        return new Look(bold, size, rgb, fill, format, align, wrap, edge, indent);
    }

    Look fill(String rgb) {
        return new Look(bold, size, colour, rgb, format, align, wrap, edge, indent);
    }

    public Look format(String other) {
        return new Look(bold, size, colour, fill, other, align, wrap, edge, indent);
    }

    public Look right() {
        return new Look(bold, size, colour, fill, format, HorizontalAlignment.RIGHT, wrap, edge, 0);
    }

    Look centred() {
        return new Look(bold, size, colour, fill, format, HorizontalAlignment.CENTER, wrap, edge, 0);
    }

    public Look wrapped() {
        return new Look(bold, size, colour, fill, format, align, true, edge, indent);
    }

    public Look lined() {
        return new Look(bold, size, colour, fill, format, align, wrap, Edge.LINE, indent);
    }

    Look edged(Edge other) {
        return new Look(bold, size, colour, fill, format, align, wrap, other, indent);
    }

    public Look indented() {
        return new Look(bold, size, colour, fill, format, align, wrap, edge, 1);
    }

    /** White with so much of a colour in it. */
    static String tint(String rgb, double share) {
        var mixed = new StringBuilder();
        for (var at = 0; at < rgb.length(); at += 2) {
            var part = Integer.parseInt(rgb.substring(at, at + 2), 16);
            mixed.append("%02X".formatted(Math.round(255 - (255 - part) * share)));
        }
        return mixed.toString();
    }

    /** What parts a cell from its neighbours. */
    public enum Edge {
        NONE,
        /** A line below. */
        LINE,
        /** A gap on both sides. */
        SIDES,
        /** A gap on both sides and below. */
        TILE
    }
}
