package io.hengce.flow.pmml;

/** How two values that are there are compared. */
enum Comparison {
    EQUAL("equal"),
    NOT_EQUAL("notEqual"),
    LESS("lessThan"),
    LESS_OR_EQUAL("lessOrEqual"),
    GREATER("greaterThan"),
    GREATER_OR_EQUAL("greaterOrEqual");

    private final String word;

    Comparison(String word) {
        this.word = word;
    }

    /** The comparison that PMML calls so. */
    static Comparison named(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no comparison " + word);
    }

    /** Whether it needs an order, which only numbers have. */
    boolean isOrder() {
        return this != EQUAL && this != NOT_EQUAL;
    }

    boolean holds(double a, double b) {
        return switch (this) {
            case EQUAL -> a == b;
            case NOT_EQUAL -> a != b;
            case LESS -> a < b;
            case LESS_OR_EQUAL -> a <= b;
            case GREATER -> a > b;
            case GREATER_OR_EQUAL -> a >= b;
        };
    }
}
