package io.hengce.designer.document.condition;

import io.hengce.flow.value.Value;

/** One side of a clause. */
public sealed interface Operand {

    <R> R accept(Cases<R> cases);

    /** Whether it is still to be filled in. */
    default boolean isBlank() {
        return false;
    }

    /** A value that stands there. */
    record Constant(Value value) implements Operand {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.constant(this);
        }
    }

    /** A field, a member of a record by its path, a parameter or a system variable. */
    record Named(String name) implements Operand {
        @Override
        public boolean isBlank() {
            return name.isEmpty();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.named(this);
        }
    }

    /** Anything else, as FEEL. */
    record Formula(String text) implements Operand {
        @Override
        public boolean isBlank() {
            return text.isBlank();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.formula(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R constant(Constant constant);

        R named(Named named);

        R formula(Formula formula);
    }
}
