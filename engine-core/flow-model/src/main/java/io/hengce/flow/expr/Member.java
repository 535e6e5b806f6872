package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Span;

/** One test of a value in {@code x in (…)} or in a cell. */
public sealed interface Member {

    Span span();

    <R> R accept(Cases<R> cases);

    /** The value equals another. */
    record Equal(Expr value) implements Member {
        @Override
        public Span span() {
            return value.span();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.equal(this);
        }
    }

    /** The value compares, e.g. {@code >= 18}. */
    record Compared(ComparisonOperator operator, Expr value, Span span) implements Member {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.compared(this);
        }
    }

    /** The value lies in a range, e.g. {@code [3000..8000)}. */
    record Range(Expr low, boolean lowIncluded, Expr high, boolean highIncluded, Span span) implements Member {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.range(this);
        }

        /** What the value must be to the low end: {@code >=} or {@code >}. */
        public ComparisonOperator lowOperator() {
            return lowIncluded ? ComparisonOperator.GREATER_OR_EQUAL : ComparisonOperator.GREATER;
        }

        /** What the value must be to the high end: {@code <=} or {@code <}. */
        public ComparisonOperator highOperator() {
            return highIncluded ? ComparisonOperator.LESS_OR_EQUAL : ComparisonOperator.LESS;
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R equal(Equal equal);

        R compared(Compared compared);

        R range(Range range);
    }
}
