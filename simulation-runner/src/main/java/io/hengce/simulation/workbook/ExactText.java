package io.hengce.simulation.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as a cell keeps them to the last character: what a spreadsheet or its file might change stands by its number. */
final class ExactText {

    private static final int HEX = 16;
    /** Behind it stand characters that no XML holds. */
    private static final char LAST = '\uFFF0';

    private static final Pattern NUMBERED = Pattern.compile("\\\\u([0-9A-F]{4})");

    private ExactText() {}

    static String write(String text) {
        var written = new StringBuilder();
        for (var at = 0; at < text.length(); at++) {
            var one = text.charAt(at);
            if (isKept(text, at)) {
                written.append(one);
            } else {
                written.append("\\u%04X".formatted((int) one));
            }
        }
        return written.toString();
    }

    private static boolean isKept(String text, int at) {
        var one = text.charAt(at);
        var atEdge = at == 0 || at + 1 == text.length();
        return one != '\\'
                && !(one == '_' && text.startsWith("x", at + 1))
                && !(atEdge && (Character.isWhitespace(one) || Character.isSpaceChar(one)))
                && !Character.isISOControl(one)
                && !Character.isSurrogate(one)
                && one < LAST;
    }

    static String read(String text) {
        return NUMBERED.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), HEX))));
    }
}
