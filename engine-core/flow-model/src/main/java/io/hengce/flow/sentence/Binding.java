package io.hengce.flow.sentence;

/** How tightly the parts of a text hold together, tightest first: what is looser than its surroundings allow goes into brackets. */
enum Binding {
    /** A literal, a name, a call: never in brackets. */
    PRIMARY,
    UNARY,
    POWER,
    PRODUCT,
    SUM,
    /** A function put into words. */
    WORDS,
    COMPARISON,
    AND,
    OR,
    CHOICE
}
