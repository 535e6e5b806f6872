package io.hengce.designer.words;

import java.util.Locale;

/** Counts and shares as people read them. */
public final class FigureWords {

    private FigureWords() {}

    /** Digits in groups. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A share of 1 in percent with one decimal. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    /** A difference with its sign. */
    public static String signed(long difference) {
        return String.format(Locale.ROOT, "%+,d", difference);
    }
}
