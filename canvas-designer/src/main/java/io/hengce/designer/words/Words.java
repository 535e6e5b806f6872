package io.hengce.designer.words;

import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The designer's texts in the language that is switched on. FX thread only. */
public final class Words {

    private static final Pattern NAME = Pattern.compile("`([^`]*)`");

    private final MessageCatalog catalog = new MessageCatalog(Words.class);
    private final ObjectProperty<Language> language;

    public Words(Language first) {
        language = new SimpleObjectProperty<>(first);
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    /** The text now. */
    public String say(String key, Object... arguments) {
        return catalog.text(key, arguments).in(language.get());
    }

    /** The text in both languages. */
    public LocalizedText both(String key, Object... arguments) {
        return catalog.text(key, arguments);
    }

    /** A text of the document in the language, or in the other one. */
    public String say(LocalizedText text) {
        return text.in(language.get());
    }

    /** A message of a checker in the language, for people: a name in backticks stands in quotation marks. */
    public String told(LocalizedText message) {
        return NAME.matcher(say(message)).replaceAll("“$1”");
    }

    /** The text, following the language. */
    public StringBinding follow(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> say(key, arguments), language);
    }

    /** A text of both languages, following the language. What follows is held by nothing: unlike {@code map}, it goes with its view. */
    public StringBinding follow(LocalizedText text) {
        return Bindings.createStringBinding(() -> say(text), language);
    }
}
