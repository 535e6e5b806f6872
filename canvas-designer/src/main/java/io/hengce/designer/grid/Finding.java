package io.hengce.designer.grid;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is looked for in cells, without regard to case unless it is to match. */
record Finding(String text, boolean exactCase) {

    static final Finding NOTHING = new Finding("", false);

    boolean isNothing() {
        return text.isEmpty();
    }

    boolean in(String cell) {
        if (isNothing()) {
            return false;
        }
        return exactCase ? cell.contains(text) : cell.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    String replaced(String cell, String by) {
        var flags = Pattern.LITERAL | (exactCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return Pattern.compile(text, flags).matcher(cell).replaceAll(Matcher.quoteReplacement(by));
    }
}
