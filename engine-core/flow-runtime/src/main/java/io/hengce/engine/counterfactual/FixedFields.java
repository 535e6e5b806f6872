package io.hengce.engine.counterfactual;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.Origin;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields of a dictionary an applicant can change: where nobody says otherwise, not who he is, how old he is, and not what a source answers. */
public final class FixedFields {

    private static final Set<String> WORDS = Set.of(
            "age",
            "birth",
            "birthday",
            "gender",
            "sex",
            "id",
            "idcard",
            "certificate",
            "passport",
            "nationality",
            "ethnicity",
            "name");

    private FixedFields() {}

    /** The ids of the request fields that are taken as fixed. */
    public static Set<String> of(Dictionary dictionary) {
        return dictionary
                .of(Origin.REQUEST)
                .filter(field -> isFixed(field))
                .map(Field::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the field's values can be tried at all: lists and records are left as they are. */
    public static boolean canVary(FieldType type) {
        return type.isSingle();
    }

    private static boolean isFixed(Field field) {
        return Arrays.stream(field.id().split("_")).anyMatch(WORDS::contains);
    }
}
