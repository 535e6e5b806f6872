package io.hengce.designer.grid;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is looked for in cells, without regard to case unless it is to match.
 *
 * @param lowered the text in small letters: it may be looked for in very many cells
 */
record Finding(String text, boolean exactCase, String lowered) {

    static final Finding NOTHING = new Finding("", false);

    Finding(String text, boolean exactCase) {
        this(text, exactCase, text.toLowerCase(Locale.ROOT));
    }

    boolean isNothing() {
        return text.isEmpty();
    }

    boolean in(String cell) {
        if (isNothing()) {
            return false;
        }
        return exactCase ? cell.contains(text) : cell.toLowerCase(Locale.ROOT).contains(lowered);
    }

    String replaced(String cell, String by) {
        var flags = Pattern.LITERAL | (exactCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return Pattern.compile(text, flags).matcher(cell).replaceAll(Matcher.quoteReplacement(by));
    }
}
