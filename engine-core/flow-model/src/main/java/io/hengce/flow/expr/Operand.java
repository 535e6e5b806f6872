package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.dictionary.FieldType;

/** A part of an expression with its type, as the type rules see it. */
record Operand(String text, FieldType type, Span span) {

    boolean is(String word) {
        return type.word().equals(word);
    }

    /** The same part where another type of it counts, e.g. that of its elements. */
    Operand as(FieldType other) {
        return new Operand(text, other, span);
    }
}
