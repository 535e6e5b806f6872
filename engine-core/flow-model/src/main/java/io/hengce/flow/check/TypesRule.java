package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.Places;
import java.util.HashSet;

/** The types of fields and parameters hold together: scale, range and domain; a parameter's value and a field's example are of the type. */
final class TypesRule implements CheckRule {

    private static final int MAX_SCALE = 20;

    @Override
    public void check(Draft draft, Problems problems) {
        Placed.withMembers(draft.document().dictionary().fields())
                .forEach(placed -> field(placed.field(), placed.place(), problems));
        for (var parameter : draft.document().parameters()) {
            var place = Places.parameter(parameter.id());
            parameter.type().accept(new TypeCheck(parameter.id(), place, problems));
            if (parameter.type().isSingle() && !TypeFit.fits(parameter.type(), parameter.value())) {
                problems.add(
                        Mistake.PARAMETER_VALUE,
                        place,
                        parameter.id(),
                        parameter.value(),
                        parameter.type().word());
            }
        }
    }

    private static void field(Field field, Place place, Problems problems) {
        field.type().accept(new TypeCheck(field.id(), place, problems));
        var example = field.use().example();
        if (!example.isMissing() && !TypeFit.fits(field.type(), example)) {
            problems.add(
                    Mistake.FIELD_EXAMPLE,
                    place,
                    field.id(),
                    example,
                    field.type().word());
        }
    }

    /** One type; answers whether there was something to check. */
    private record TypeCheck(String id, Place place, Problems problems) implements FieldType.Cases<Boolean> {

        @Override
        public Boolean number(FieldType.NumberType type) {
            var scale = type.scale().orElse(-1);
            if (scale < 0 || scale > MAX_SCALE) {
                problems.add(Mistake.FIELD_SCALE, place, id, MAX_SCALE);
            }
            if (type.min().isPresent()
                    && type.max().isPresent()
                    && type.min().get().compareTo(type.max().get()) > 0) {
                problems.add(
                        Mistake.FIELD_RANGE_EMPTY,
                        place,
                        id,
                        type.min().get().toPlainString(),
                        type.max().get().toPlainString());
            }
            return true;
        }

        @Override
        public Boolean string(FieldType.StringType type) {
            var seen = new HashSet<String>();
            for (var value : type.domain()) {
                if (value.code().isBlank()) {
                    problems.add(Mistake.FIELD_DOMAIN_CODE, place, id);
                }
                if (!seen.add(value.code())) {
                    problems.add(Mistake.FIELD_DOMAIN_TWICE, place, id, value.code());
                }
            }
            return true;
        }

        @Override
        public Boolean truth() {
            return false;
        }

        @Override
        public Boolean date() {
            return false;
        }

        @Override
        public Boolean dateTime() {
            return false;
        }

        @Override
        public Boolean list(FieldType.ListType type) {
            return type.element().accept(this);
        }

        @Override
        public Boolean record(FieldType.RecordType type) {
            return false;
        }
    }
}
