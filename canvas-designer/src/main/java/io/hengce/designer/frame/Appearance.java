package io.hengce.designer.frame;

import io.hengce.designer.look.Theme;
import io.hengce.designer.words.Words;
import io.hengce.flow.text.Language;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The language and the theme, which stay while flows are opened and closed. */
public record Appearance(Words words, ObjectProperty<Theme> theme) {

    public Appearance(Language language) {
        this(new Words(language), new SimpleObjectProperty<>(Theme.LIGHT));
    }

    void switchLanguage() {
        words.language().set(words.language().get() == Language.ZH ? Language.EN : Language.ZH);
    }

    void switchContrast() {
        theme.set(theme.get().contrasted());
    }

    void switchTheme() {
        theme.set(theme.get().other());
    }
}
