package io.hengce.flow.sentence;

/** Chinese punctuation brings its own space, and Chinese words have none between them: no blank stands there. What stands in quotes or backticks stays as it is. */
final class ChineseSpacing {

    private static final String PUNCTUATION = "，；：、。（）“”";

    private final String text;
    private final StringBuilder set = new StringBuilder();
    private int at;

    private ChineseSpacing(String text) {
        this.text = text;
    }

    static String of(String text) {
        return new ChineseSpacing(text).set();
    }

    private String set() {
        while (at < text.length()) {
            var character = text.charAt(at);
            if (character == '`' || character == '"' || character == '“') {
                quoted(character == '“' ? '”' : character);
            } else if (character != ' ' || !isTooMuch()) {
                set.append(character);
                at++;
            } else {
                at++;
            }
        }
        return set.toString();
    }

    private boolean isTooMuch() {
        var isInside = at > 0 && at + 1 < text.length();
        return isInside && (isPunctuation(at - 1) || isPunctuation(at + 1) || isChinese(at - 1) && isChinese(at + 1));
    }

    private boolean isChinese(int index) {
        return Character.UnicodeScript.of(text.charAt(index)) == Character.UnicodeScript.HAN;
    }

    private boolean isPunctuation(int index) {
        return PUNCTUATION.indexOf(text.charAt(index)) >= 0;
    }

    /** Copies to the closing quote; a backslash within straight quotes hides the next character. */
    private void quoted(char close) {
        do {
            if (close == '"' && text.charAt(at) == '\\' && at + 1 < text.length()) {
                set.append(text.charAt(at++));
            }
            set.append(text.charAt(at++));
        } while (at < text.length() && text.charAt(at) != close);
        if (at < text.length()) {
            set.append(text.charAt(at++));
        }
    }
}
