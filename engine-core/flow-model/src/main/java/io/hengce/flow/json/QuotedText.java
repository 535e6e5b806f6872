package io.hengce.flow.json;

import java.util.Arrays;

/** A string as JSON has it: composed (NFC), with the fewest escapes. */
final class QuotedText {

    private static final String HEX = "0123456789abcdef";
    private static final boolean[] PLAIN = plain();

    private QuotedText() {}

    private static boolean[] plain() {
        var plain = new boolean[0x80];
        Arrays.fill(plain, 0x20, plain.length, true);
        plain['"'] = false;
        plain['\\'] = false;
        return plain;
    }

    static void append(String text, StringBuilder out) {
        out.append('"');
        if (plain(text, 0) == text.length()) {
            out.append(text);
        } else {
            escaped(Texts.composed(text), out);
        }
        out.append('"');
    }

    /** The end of the characters that stand in JSON as they are, whatever comes before and after them. */
    private static int plain(String text, int from) {
        var at = from;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char character) {
        return character < PLAIN.length && PLAIN[character];
    }

    private static void escaped(String text, StringBuilder out) {
        for (var at = 0; at < text.length(); at++) {
            var end = plain(text, at);
            out.append(text, at, end);
            at = end;
            if (at < text.length()) {
                escaped(text.charAt(at), out);
            }
        }
    }

    private static void escaped(char character, StringBuilder out) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (character < 0x20) {
                    out.append("\\u00").append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 0xf));
                } else {
                    out.append(character);
                }
            }
        }
    }
}
