package io.hengce.flow.text;

import java.util.Locale;

/** The two languages of everything a person reads. */
public enum Language {
    ZH,
    EN;

    /** Chinese for a Chinese locale, English for every other. */
    public static Language of(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? ZH : EN;
    }
}
