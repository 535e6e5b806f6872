package io.hengce.simulation.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How figures are written, the same in every language and on every machine. */
public final class Figures {

    private Figures() {}

    /** With commas between thousands. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A share with one decimal, e.g. {@code 41.2 %}; a dash where there is nothing to divide. */
    public static String percent(Share share) {
        return share.rate()
                .map(rate -> rate.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %")
                .orElse("–");
    }

    /** A move in percentage points with its sign and one decimal; two where one would show nothing. */
    public static String points(BigDecimal points) {
        var oneDecimal = points.setScale(1, RoundingMode.HALF_UP);
        var shown = oneDecimal.signum() == 0 && points.signum() != 0
                ? points.setScale(2, RoundingMode.HALF_UP)
                : oneDecimal;
        return (shown.signum() > 0 ? "+" : "") + shown.toPlainString().replace('-', '−');
    }
}
