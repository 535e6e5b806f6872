package io.hengce.flow.expr;

import java.util.List;

/** The tree of a table cell or bin as it was written. */
public sealed interface CellTree {

    <R> R accept(Cases<R> cases);

    /** {@code -}. */
    record Any() implements CellTree {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.any();
        }
    }

    /** {@code missing}. */
    record Missing() implements CellTree {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.missing();
        }
    }

    /** One of the members holds. */
    record OneOf(List<Member> members) implements CellTree {
        public OneOf {
            members = List.copyOf(members);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.oneOf(members);
        }
    }

    /** {@code not(…)}: there is a value, and no member holds. */
    record NoneOf(List<Member> members) implements CellTree {
        public NoneOf {
            members = List.copyOf(members);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.noneOf(members);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R any();

        R missing();

        R oneOf(List<Member> members);

        R noneOf(List<Member> members);
    }
}
