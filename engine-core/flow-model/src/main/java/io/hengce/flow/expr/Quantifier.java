package io.hengce.flow.expr;

/** How many elements of a list a condition must hold for. */
public enum Quantifier {
    SOME("some"),
    EVERY("every");

    private final String word;

    Quantifier(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
