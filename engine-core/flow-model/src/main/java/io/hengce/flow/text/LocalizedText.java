package io.hengce.flow.text;

/** One text in Chinese and English; a side that is not given is empty. */
public record LocalizedText(String zh, String en) {

    public static final LocalizedText EMPTY = new LocalizedText("", "");

    /** The text in the wanted language, or the other one where that side is empty. */
    public String in(Language language) {
        var wanted = language == Language.ZH ? zh : en;
        if (!wanted.isEmpty()) {
            return wanted;
        }
        return language == Language.ZH ? en : zh;
    }

    public boolean isEmpty() {
        return zh.isEmpty() && en.isEmpty();
    }

    /** The same text with one side replaced. */
    public LocalizedText with(Language language, String text) {
        return language == Language.ZH ? new LocalizedText(text, en) : new LocalizedText(zh, text);
    }
}
