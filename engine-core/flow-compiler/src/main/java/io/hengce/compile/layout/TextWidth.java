package io.hengce.compile.layout;

import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;

/** About how wide a text is drawn at the largest size a canvas uses: no font here, so by kinds of letters. */
public final class TextWidth {

    private static final int WIDE = 13;
    private static final int NARROW = 7;
    private static final int LONGEST = 2_000;
    private static final int FIRST_WIDE = 0x2E80;

    private TextWidth() {}

    /** The wider one of both languages, so that a drawing serves them both; at most a bound, where a canvas cuts it. */
    static int of(LocalizedText text, int most) {
        return Math.max(of(text.in(Language.ZH), most), of(text.in(Language.EN), most));
    }

    /** At most a bound, where a canvas cuts it. */
    public static int of(String text, int most) {
        return Math.min(most, of(text));
    }

    private static int of(String text) {
        return (int) text.codePoints()
                .limit(LONGEST)
                .mapToLong(letter -> letter >= FIRST_WIDE ? WIDE : NARROW)
                .sum();
    }
}
