package io.hengce.drl;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Strings that a person typed, in letters that mean nothing to DRL, Java or MVEL: every character but {@code [A-Za-z0-9 _.-]} becomes {@code %HEX;}, its code point.
 * Backslash escapes would be undone by a Java compiler before it looks for quotes; these are undone by {@link Feel#text} alone, when the rule runs.
 */
public final class Escapes {

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z0-9 _.-]|%[0-9A-F]{1,6};)*");
    private static final String SAFE = " _.-";
    private static final int HEXADECIMAL = 16;

    private Escapes() {}

    public static String write(String text) {
        var written = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (isSafe(character)) {
                written.appendCodePoint(character);
            } else {
                written.append(String.format(Locale.ROOT, "%%%X;", character));
            }
        });
        return written.toString();
    }

    private static boolean isSafe(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || SAFE.indexOf(character) >= 0;
    }

    /** The string that was written. */
    public static String read(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException("not a written string: " + written);
        }
        var text = new StringBuilder();
        for (var at = 0; at < written.length(); at++) {
            if (written.charAt(at) == '%') {
                var end = written.indexOf(';', at);
                text.appendCodePoint(Integer.parseInt(written.substring(at + 1, end), HEXADECIMAL));
                at = end;
            } else {
                text.append(written.charAt(at));
            }
        }
        return text.toString();
    }
}
