package io.hengce.simulation.explain;

/** A sentence without the backticks around its names; what stands in quotes stays as it is. */
final class PlainSentence {

    private final String text;
    private final StringBuilder plain = new StringBuilder();

    private PlainSentence(String text) {
        this.text = text;
    }

    static String of(String text) {
        return new PlainSentence(text).plain();
    }

    private String plain() {
        var at = 0;
        while (at < text.length()) {
            var character = text.charAt(at);
            if (character == '`') {
                var close = close(at, '`');
                plain.append(text, at + 1, close);
                at = close + 1;
            } else if (character == '"' || character == '“') {
                var close = Math.min(close(at, character == '“' ? '”' : '"'), text.length() - 1);
                plain.append(text, at, close + 1);
                at = close + 1;
            } else {
                plain.append(character);
                at++;
            }
        }
        return plain.toString();
    }

    /** Where the quote that opens closes; a backslash within straight quotes hides the next character. */
    private int close(int open, char quote) {
        var at = open + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, text.length());
    }
}
