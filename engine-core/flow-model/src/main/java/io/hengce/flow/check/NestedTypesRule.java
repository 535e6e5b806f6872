package io.hengce.flow.check;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.document.Places;

/** Lists and records nest once: a list has single values or records, a record single values. No token means a missing list, and no parameter is one. */
final class NestedTypesRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        for (var field : draft.document().dictionary().fields()) {
            field(field, problems);
        }
        for (var parameter : draft.document().parameters()) {
            if (!parameter.type().isSingle()) {
                problems.add(
                        Mistake.PARAMETER_NOT_SINGLE,
                        Places.parameter(parameter.id()),
                        parameter.id(),
                        parameter.type().word());
            }
        }
    }

    private static void field(Field field, Problems problems) {
        var place = Places.field(field.id());
        FieldType element = Placed.element(field.type());
        if (element instanceof ListType) {
            problems.add(Mistake.FIELD_LIST_OF_LISTS, place, field.id());
        }
        if (element instanceof RecordType record && record.members().isEmpty()) {
            problems.add(Mistake.FIELD_WITHOUT_MEMBERS, place, field.id());
        }
        if (!field.type().isSingle() && !field.use().missingTokens().isEmpty()) {
            problems.add(
                    Mistake.FIELD_MISSING_TOKEN_NOT_SINGLE,
                    place,
                    field.id(),
                    field.type().word());
        }
        for (var member : Placed.members(field)) {
            if (!member.field().type().isSingle()) {
                problems.add(
                        Mistake.FIELD_MEMBER_NOT_SINGLE,
                        member.place(),
                        member.field().id(),
                        member.field().type().word());
            }
        }
    }
}
