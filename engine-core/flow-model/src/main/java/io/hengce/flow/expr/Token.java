package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Span;

/**
 * One word of an expression's text.
 *
 * @param text the characters; of a string its value without quotes and escapes
 */
record Token(Kind kind, String text, Span span) {

    enum Kind {
        NUMBER,
        STRING,
        WORD,
        SYMBOL,
        END
    }

    boolean is(String wanted) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(wanted);
    }
}
