package io.hengce.flow.expr;

import java.util.Arrays;
import java.util.Optional;

/** The functions of the language. */
public enum FeelFunction {
    IS_MISSING("is missing", 1, 1),
    DEFAULT("default", 2, 2),
    ABS("abs", 1, 1),
    FLOOR("floor", 1, 1),
    CEILING("ceiling", 1, 1),
    DECIMAL("decimal", 2, 2),
    ROUND_HALF_UP("round half up", 2, 2),
    MIN("min", 1, Integer.MAX_VALUE),
    MAX("max", 1, Integer.MAX_VALUE),
    SUM("sum", 1, Integer.MAX_VALUE),
    MEAN("mean", 1, Integer.MAX_VALUE),
    MEDIAN("median", 1, Integer.MAX_VALUE),
    COUNT("count", 1, 1),
    CONTAINS("contains", 2, 2),
    STARTS_WITH("starts with", 2, 2),
    ENDS_WITH("ends with", 2, 2),
    MATCHES("matches", 2, 2),
    UPPER_CASE("upper case", 1, 1),
    LOWER_CASE("lower case", 1, 1),
    STRING_LENGTH("string length", 1, 1),
    DATE("date", 1, 1),
    DATE_AND_TIME("date and time", 1, 1),
    YEARS_BETWEEN("years between", 2, 2),
    MONTHS_BETWEEN("months between", 2, 2),
    DAYS_BETWEEN("days between", 2, 2);

    private final String word;
    private final int fewest;
    private final int most;

    FeelFunction(String word, int fewest, int most) {
        this.word = word;
        this.fewest = fewest;
        this.most = most;
    }

    /** The name as it is written, e.g. {@code years between}. */
    public String word() {
        return word;
    }

    /** The smallest number of arguments. */
    public int fewest() {
        return fewest;
    }

    /** Whether it takes any number of arguments from the smallest on; otherwise it takes exactly that many. */
    public boolean takesMany() {
        return most > fewest;
    }

    boolean takes(int arguments) {
        return arguments >= fewest && arguments <= most;
    }

    static Optional<FeelFunction> of(String word) {
        return Arrays.stream(values())
                .filter(function -> function.word.equals(word))
                .findFirst();
    }
}
