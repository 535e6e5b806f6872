package io.hengce.designer.document.condition;

import io.hengce.designer.document.condition.Part.Draft;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of a clause when another subject or relation is chosen: what still makes sense stays. */
public final class Drafts {

    private Drafts() {}

    /** With another relation; values stay as far as it takes them. */
    public static Draft with(Draft draft, Relation relation, FieldType type) {
        var values = new ArrayList<Optional<Operand>>();
        var count = relation.takesMany() ? Math.max(1, draft.values().size()) : relation.fewest();
        for (var at = 0; at < count; at++) {
            var kept = at < draft.values().size() ? draft.values().get(at) : Optional.<Operand>empty();
            values.add(kept.isPresent() || count > 1 ? kept : type.accept(new Beginnings()));
        }
        return draft.with(relation, values);
    }

    /** With another subject; relation and values stay where they go with its type. */
    public static Draft about(Draft draft, Operand subject, Optional<FieldType> before, Optional<FieldType> now) {
        var about = draft.withSubject(subject);
        if (draft.subject().isPresent() && before.equals(now)) {
            return about;
        }
        var type = now.orElse(FieldType.StringType.ANY);
        var possible = Relation.of(type);
        var isChosen = draft.subject().isPresent() && possible.contains(draft.relation());
        var isAlike = isChosen && before.map(FieldType::word).equals(now.map(FieldType::word)) && !isCoded(type);
        var relation = isChosen ? draft.relation() : possible.get(0);
        return with(isAlike ? about : about.with(relation, List.of()), relation, type);
    }

    private static boolean isCoded(FieldType type) {
        return type instanceof FieldType.StringType string && !string.domain().isEmpty();
    }

    /** The value that a single input begins with, where there is one to choose. */
    private record Beginnings() implements FieldType.Cases<Optional<Operand>> {

        @Override
        public Optional<Operand> number(FieldType.NumberType type) {
            return Optional.empty();
        }

        @Override
        public Optional<Operand> string(FieldType.StringType type) {
            return type.domain().stream()
                    .findFirst()
                    .map(DomainValue::code)
                    .map(code -> new Operand.Constant(Value.of(code)));
        }

        @Override
        public Optional<Operand> truth() {
            return Optional.of(new Operand.Constant(Value.of(true)));
        }

        @Override
        public Optional<Operand> date() {
            return Optional.empty();
        }

        @Override
        public Optional<Operand> dateTime() {
            return Optional.empty();
        }

        @Override
        public Optional<Operand> list(FieldType.ListType type) {
            return Optional.empty();
        }

        @Override
        public Optional<Operand> record(FieldType.RecordType type) {
            return Optional.empty();
        }
    }
}
