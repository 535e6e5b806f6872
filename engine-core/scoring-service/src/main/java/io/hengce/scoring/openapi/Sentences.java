package io.hengce.scoring.openapi;

import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.text.LocalizedText;

/** Texts of the document, which has one reader of either language: Chinese first, then English. */
final class Sentences {

    private static final MessageCatalog MESSAGES = new MessageCatalog(Sentences.class);

    private Sentences() {}

    static String text(String key, Object... arguments) {
        return both(MESSAGES.text(key, arguments), "");
    }

    /** Both sides of a text, or what stands in for a text without any. */
    static String both(LocalizedText text, String otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        return text.zh().isEmpty() || text.en().isEmpty() || text.zh().equals(text.en())
                ? text.in(io.hengce.flow.text.Language.ZH)
                : text.zh() + " / " + text.en();
    }
}
