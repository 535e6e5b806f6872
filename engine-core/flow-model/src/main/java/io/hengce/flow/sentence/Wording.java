package io.hengce.flow.sentence;

import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.List;

/** The templates of one language. Safe for many threads. */
final class Wording {

    private final MessageCatalog catalog = new MessageCatalog(Wording.class);
    private final Language language;

    Wording(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    String say(String key, Object... arguments) {
        return catalog.text(language, key, arguments);
    }

    /** Texts joined two by two, from left to right. */
    String joined(String key, List<String> texts) {
        return texts.stream().reduce((left, right) -> say(key, left, right)).orElse("");
    }

    String in(LocalizedText text) {
        return text.in(language);
    }

    /** A phrase, in the language's brackets where it is looser than the surroundings allow. */
    String within(Phrase phrase, Binding loosest) {
        return phrase.within(loosest, say("bracket.open"), say("bracket.close"));
    }
}
