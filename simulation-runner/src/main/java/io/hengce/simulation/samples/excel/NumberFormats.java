package io.hengce.simulation.samples.excel;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a number format makes of a number. */
final class NumberFormats {

    /** Texts in quotes, escaped letters, fillers, and what stands in brackets: colours, conditions, languages. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^]]*]");

    private static final Pattern DATE = Pattern.compile(".*[ymdhs].*", Pattern.DOTALL);

    private NumberFormats() {}

    /** Formats with these numbers are dates, whatever their text; the upper ones are those of East Asia. */
    static boolean isDate(int id, String format) {
        var builtIn = isWithin(14, 22, id) || isWithin(27, 36, id) || isWithin(45, 47, id) || isWithin(50, 58, id);
        return builtIn || (!isGeneral(format) && DATE.matcher(bare(format)).matches());
    }

    private static boolean isWithin(int first, int last, int id) {
        return id >= first && id <= last;
    }

    private static boolean isGeneral(String format) {
        return bare(format).startsWith("general");
    }

    private static String bare(String format) {
        return DECORATION.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
