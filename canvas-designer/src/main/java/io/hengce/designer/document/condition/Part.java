package io.hengce.designer.document.condition;

import java.util.List;
import java.util.Optional;

/** A condition in its guided form, or a part of it. */
public sealed interface Part {

    <R> R accept(Cases<R> cases);

    /** Something said of a subject, e.g. that the age is less than 18. */
    record Clause(Operand subject, Relation relation, List<Operand> values) implements Part {
        public Clause {
            values = List.copyOf(values);
            if (!relation.takes(values.size())) {
                throw new IllegalArgumentException(relation + " with " + values.size() + " values");
            }
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.clause(this);
        }
    }

    /**
     * A clause that is still being filled in.
     *
     * @param values as many as there are inputs; each may be empty
     * @param instead what counts meanwhile; empty: nothing
     */
    record Draft(Optional<Operand> subject, Relation relation, List<Optional<Operand>> values, Optional<Clause> instead)
            implements Part {
        public Draft {
            values = List.copyOf(values);
        }

        /** One without anything. */
        public static Draft blank() {
            return new Draft(Optional.empty(), Relation.EQUAL, List.of(Optional.empty()), Optional.empty());
        }

        /** A clause to be changed. */
        public static Draft of(Clause clause) {
            var values = clause.values().stream().map(Optional::of).toList();
            return new Draft(Optional.of(clause.subject()), clause.relation(), values, Optional.of(clause));
        }

        /** The clause, once nothing is open; until then this. */
        public Part settled() {
            var about = subject.filter(operand -> !operand.isBlank());
            var given = values.stream()
                    .flatMap(Optional::stream)
                    .filter(operand -> !operand.isBlank())
                    .toList();
            return about.isPresent() && given.size() == values.size() && relation.takes(given.size())
                    ? new Clause(about.get(), relation, given)
                    : this;
        }

        public Draft with(Relation other, List<Optional<Operand>> some) {
            return new Draft(subject, other, some, instead);
        }

        public Draft withSubject(Operand other) {
            return new Draft(Optional.of(other), relation, values, instead);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.draft(this);
        }
    }

    /** Parts that are joined; all of none is always true, any of none never. */
    record Group(Mode mode, List<Part> parts) implements Part {
        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.group(this);
        }
    }

    /** FEEL that has no guided form, within a group that has. */
    record Free(String text) implements Part {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.free(this);
        }
    }

    /** How many parts of a group must hold. */
    enum Mode {
        ALL,
        ANY
    }

    /** The visitor. */
    interface Cases<R> {
        R clause(Clause clause);

        R draft(Draft draft);

        R group(Group group);

        R free(Free free);
    }
}
