package io.hengce.flow.expr;

import java.util.Set;

/** Words that mean something in expressions: no field or parameter may be named so. */
public final class ReservedWords {

    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "or",
            "not",
            "between",
            "in",
            "if",
            "then",
            "else",
            "true",
            "false",
            "is",
            "missing",
            "for",
            "some",
            "every",
            "return",
            "satisfies");

    private static final Set<String> FUNCTIONS = Set.of("sum", "mean", "median", "count");

    private static final Set<String> REFUSED = Set.of("function", "null");

    private ReservedWords() {}

    /** Whether a field or parameter may not have the name. */
    public static boolean contains(String word) {
        return KEYWORDS.contains(word) || FUNCTIONS.contains(word) || REFUSED.contains(word);
    }

    /** Whether it is a word of the grammar and so no name. */
    static boolean isKeyword(String word) {
        return KEYWORDS.contains(word);
    }

    /** Whether FEEL knows the word and this language refuses it. */
    static boolean isRefused(String word) {
        return REFUSED.contains(word);
    }
}
