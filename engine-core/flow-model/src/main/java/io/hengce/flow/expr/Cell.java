package io.hengce.flow.expr;

import io.hengce.flow.value.Ternary;

/** A read table cell or bin; only {@link ExpressionReader} makes one. Safe for many threads. */
public final class Cell {

    private final String text;
    private final CellTree tree;
    private final CellShape shape;
    private final CellCondition condition;

    Cell(String text, CellTree tree, CellShape shape) {
        this.text = text;
        this.tree = tree;
        this.shape = shape;
        this.condition = shape.accept(new CellConditions());
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** The tree as it was written. */
    public CellTree tree() {
        return tree;
    }

    /** Whether it is {@code -} and so matches everything, missing included. */
    public boolean isAny() {
        return shape instanceof CellShape.Any;
    }

    /** Whether it is {@code missing} and so matches nothing but missing. */
    public boolean isMissing() {
        return shape instanceof CellShape.Missing;
    }

    public CellShape shape() {
        return shape;
    }

    public CellCondition condition() {
        return condition;
    }

    /** The same test of what a slot holds; it is never unknown. */
    public Condition condition(int inputSlot) {
        return frame -> Ternary.of(condition.matches(frame.get(inputSlot)));
    }

    @Override
    public String toString() {
        return text;
    }
}
