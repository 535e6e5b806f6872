package io.hengce.simulation.report.excel;

/** Texts that no spreadsheet takes for a formula, whoever wrote them. */
public final class InertText {

    /** The longest text of a cell. */
    public static final int LONGEST = 32_767;

    /** The wide forms count too: spreadsheets of East Asian locales read them alike. */
    private static final String FORMULAS = "=+-@＝＋－＠\t\r\n";

    private static final char MARK = '\'';

    private InertText() {}

    /** For a file whose cells have no types: a text that begins like a formula gets an apostrophe before it. */
    public static String untyped(String text) {
        return beginsLikeAFormula(text) ? MARK + text : text;
    }

    /** For a cell that is typed as text: no longer than a cell can be. */
    public static String typed(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** Blanks and unseen characters before it do not hide it. */
    private static boolean beginsLikeAFormula(String text) {
        for (var index = 0; index < text.length(); index++) {
            var one = text.charAt(index);
            if (FORMULAS.indexOf(one) >= 0) {
                return true;
            }
            if (!Character.isWhitespace(one) && !Character.isSpaceChar(one) && !isUnseen(one)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isUnseen(char one) {
        return Character.getType(one) == Character.FORMAT || Character.isISOControl(one);
    }
}
