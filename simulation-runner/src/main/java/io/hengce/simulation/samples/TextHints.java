package io.hengce.simulation.samples;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a text is not what a field asks for, where it is plain what its writer meant; the first that fits. Everything else is for the dictionary's own rules. */
final class TextHints {

    private static final Hint ERROR = new Hint("SAMPLE_ERROR_CELL", "#(N/A|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|NULL!)");
    private static final Hint BLANKS =
            new Hint("SAMPLE_OUTER_BLANKS", "[\\s\\p{Z}\\uFEFF]+\\S.*|.*\\S[\\s\\p{Z}\\uFEFF]+");
    private static final Hint APOSTROPHE = new Hint("SAMPLE_APOSTROPHE", "['’].*");
    private static final Hint WIDE = new Hint("SAMPLE_FULL_WIDTH", ".*[\\uFF01-\\uFF5E].*");

    private static final List<Hint> NUMBER = List.of(
            ERROR,
            BLANKS,
            APOSTROPHE,
            WIDE,
            new Hint("SAMPLE_NOT_FINITE", "(?i)[+-]?(nan|inf|infinity|∞)"),
            new Hint("SAMPLE_THOUSANDS", "[+-]?\\d{1,3}([,' ]\\d{3})+(\\.\\d+)?"),
            new Hint("SAMPLE_PERCENT", "[+-]?\\d+(\\.\\d+)?\\s*[%‰]"),
            new Hint("SAMPLE_CURRENCY", "(?i)(rmb|cny|[¥￥$€£])\\s*-?[\\d.,]+|-?[\\d.,]+\\s*(元|万元|万|rmb|cny)"),
            new Hint("SAMPLE_EXPONENT", "[+-]?\\d+(\\.\\d+)?[eE][+-]?\\d+"));
    private static final List<Hint> DATE =
            List.of(ERROR, BLANKS, APOSTROPHE, WIDE, new Hint("SAMPLE_NUMBER_AS_DATE", "\\d{1,8}(\\.\\d+)?"));
    private static final List<Hint> CODE = List.of(ERROR, BLANKS, APOSTROPHE);

    private TextHints() {}

    private record Hint(String code, Pattern pattern) {
        private Hint(String code, String pattern) {
            this(code, Pattern.compile(pattern, Pattern.DOTALL));
        }
    }

    static Optional<String> number(String text) {
        return isPlain(text) ? Optional.empty() : first(NUMBER, text);
    }

    static Optional<String> date(String text) {
        return first(DATE, text);
    }

    /** For a code of a domain, or a truth value. */
    static Optional<String> code(String text) {
        return first(CODE, text);
    }

    static Optional<String> errorOnly(String text) {
        return first(List.of(ERROR), text);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(one -> one >= '0' && one <= '9');
    }

    private static Optional<String> first(List<Hint> hints, String text) {
        return hints.stream()
                .filter(hint -> hint.pattern().matcher(text).matches())
                .map(Hint::code)
                .findFirst();
    }
}
