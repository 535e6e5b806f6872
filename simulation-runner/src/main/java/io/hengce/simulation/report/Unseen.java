package io.hengce.simulation.report;

/** Characters that nobody sees or that turn the direction of text. */
public final class Unseen {

    private Unseen() {}

    /** The text with each of them by its number. */
    public static String shown(String text) {
        if (text.chars().noneMatch(one -> is((char) one))) {
            return text;
        }
        var shown = new StringBuilder();
        text.chars().forEach(one -> shown.append(is((char) one) ? number((char) one) : String.valueOf((char) one)));
        return shown.toString();
    }

    /** Line breaks and tabs are seen. */
    static boolean is(char character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t'
                || character >= '\u202A' && character <= '\u202E'
                || character >= '\u2066' && character <= '\u2069'
                || character == '\u200E'
                || character == '\u200F'
                || character == '\uFFFE'
                || character == '\uFFFF';
    }

    static String number(char character) {
        return "\\u%04X".formatted((int) character);
    }
}
