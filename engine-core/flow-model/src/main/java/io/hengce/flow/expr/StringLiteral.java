package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Span;
import java.text.Normalizer;

/** One string in double quotes: its value in NFC and where it ends. One per string. */
final class StringLiteral {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final String text;
    private final Problems problems;
    private final StringBuilder value = new StringBuilder();
    private int at;

    StringLiteral(String text, int start, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.at = start + 1;
        read(start);
    }

    String value() {
        return Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    /** The offset behind the closing quote. */
    int end() {
        return at;
    }

    private void read(int start) {
        while (at < text.length()) {
            var point = text.codePointAt(at);
            if (point == '"') {
                at++;
                return;
            }
            if (point == '\\') {
                escape();
            } else {
                character(point);
            }
        }
        problems.error("EXPR_UNCLOSED_STRING", new Span(start, text.length()));
    }

    private void character(int point) {
        var span = new Span(at, at + Character.charCount(point));
        var type = Character.getType(point);
        var invisible = type == Character.FORMAT && point != ZERO_WIDTH_JOINER;
        if (Character.isISOControl(point) || invisible || type == Character.SURROGATE) {
            problems.error("EXPR_HIDDEN_CHARACTER", span, "U+%04X".formatted(point), "\\u%04X".formatted(point));
        }
        value.appendCodePoint(point);
        at = span.end();
    }

    private void escape() {
        var start = at;
        var letter = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        at = Math.min(at + 2, text.length());
        switch (letter) {
            case '"', '\\', '/' -> value.append(letter);
            case 'n' -> value.append('\n');
            case 't' -> value.append('\t');
            case 'r' -> value.append('\r');
            case 'u' -> hexadecimal(start);
            default -> badEscape(start);
        }
    }

    private void hexadecimal(int start) {
        var digits = text.substring(at, Math.min(at + 4, text.length()));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            badEscape(start);
            return;
        }
        value.append((char) Integer.parseInt(digits, 16));
        at += 4;
    }

    private void badEscape(int start) {
        var span = new Span(start, at);
        problems.error("EXPR_BAD_ESCAPE", span, problems.shown(span));
    }
}
