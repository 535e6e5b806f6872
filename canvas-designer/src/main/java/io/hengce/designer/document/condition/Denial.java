package io.hengce.designer.document.condition;

import io.hengce.designer.document.condition.Part.Clause;
import java.util.Optional;

/** The clause for {@code not(…)} around another, where there is a relation for it. */
record Denial() implements Part.Cases<Optional<Part>> {

    static Optional<Part> of(Part denied) {
        return denied.accept(new Denial());
    }

    @Override
    public Optional<Part> clause(Clause clause) {
        return denied(clause.relation()).map(relation -> new Clause(clause.subject(), relation, clause.values()));
    }

    @Override
    public Optional<Part> draft(Part.Draft draft) {
        return Optional.empty();
    }

    @Override
    public Optional<Part> group(Part.Group group) {
        return Optional.empty();
    }

    @Override
    public Optional<Part> free(Part.Free free) {
        return Optional.empty();
    }

    private static Optional<Relation> denied(Relation relation) {
        return switch (relation) {
            case ONE_OF -> Optional.of(Relation.NONE_OF);
            case CONTAINS -> Optional.of(Relation.CONTAINS_NOT);
            case STARTS -> Optional.of(Relation.STARTS_NOT);
            case ENDS -> Optional.of(Relation.ENDS_NOT);
            case MATCHES -> Optional.of(Relation.MATCHES_NOT);
            case IS_TRUE -> Optional.of(Relation.IS_FALSE);
            case IS_MISSING -> Optional.of(Relation.IS_PRESENT);
            default -> Optional.empty();
        };
    }
}
