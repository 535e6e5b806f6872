package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How fields are used: no C3, required only in the request, output only when derived, tokens for missing that are no values, labels that tell fields apart. */
final class FieldsRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        var fields = draft.document().dictionary().fields();
        check(fields.stream().map(Placed::of).toList(), problems);
        fields.forEach(field -> check(Placed.members(field), problems));
    }

    /** Labels differ within the dictionary and within each record. */
    private static void check(List<Placed> fields, Problems problems) {
        var labels = new HashMap<String, String>();
        for (var placed : fields) {
            use(placed.field(), placed.place(), problems);
            missingTokens(placed.field(), placed.place(), problems);
            label(placed.field(), labels, placed.place(), problems);
        }
    }

    private static void use(Field field, Place place, Problems problems) {
        var use = field.use();
        if (use.sensitivity() == Sensitivity.C3) {
            problems.add(Mistake.FIELD_SENSITIVITY_C3, place, field.id());
        }
        if (use.required() && use.origin() != Origin.REQUEST) {
            problems.add(Mistake.FIELD_REQUIRED_NOT_REQUEST, place, field.id());
        }
        if (use.output() && use.origin() != Origin.DERIVED) {
            problems.add(Mistake.FIELD_OUTPUT_NOT_DERIVED, place, field.id());
        }
    }

    private static void missingTokens(Field field, Place place, Problems problems) {
        for (var token : field.use().missingTokens()) {
            if (token.isBlank() || field.type().accept(new CodeOf(token))) {
                problems.add(Mistake.FIELD_MISSING_TOKEN, place, field.id(), token);
            } else if (field.type().accept(new NumberOf(token))) {
                problems.add(Mistake.FIELD_MISSING_TOKEN_IN_RANGE, place, field.id(), token);
            }
        }
    }

    private static void label(Field field, Map<String, String> labels, Place place, Problems problems) {
        for (var label : looksOf(field.label())) {
            var other = labels.putIfAbsent(label, field.id());
            if (other != null && !other.equals(field.id())) {
                problems.add(Mistake.FIELD_LABEL_TWICE, place, field.id(), other);
            }
        }
    }

    /** Labels as the eye compares them: full-width and half-width, upper and lower case are one. */
    private static List<String> looksOf(LocalizedText label) {
        var looks = new ArrayList<String>();
        for (var text : List.of(label.zh(), label.en())) {
            if (!text.isBlank()) {
                looks.add(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
            }
        }
        return looks;
    }

    /** Whether a token is a code of a closed domain or a word of the type. */
    private record CodeOf(String token) implements FieldType.Cases<Boolean> {
        @Override
        public Boolean number(FieldType.NumberType type) {
            return false;
        }

        @Override
        public Boolean string(FieldType.StringType type) {
            return type.domain().stream().anyMatch(value -> value.code().equals(token));
        }

        @Override
        public Boolean truth() {
            return "true".equals(token) || "false".equals(token);
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
            return false;
        }

        @Override
        public Boolean record(FieldType.RecordType type) {
            return false;
        }
    }

    /** Whether a token is a number that the field could hold. */
    private record NumberOf(String token) implements FieldType.Cases<Boolean> {
        @Override
        public Boolean number(FieldType.NumberType type) {
            return token.matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?")
                    && TypeFit.fits(type, Value.of(new BigDecimal(token)));
        }

        @Override
        public Boolean string(FieldType.StringType type) {
            return false;
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
            return false;
        }

        @Override
        public Boolean record(FieldType.RecordType type) {
            return false;
        }
    }
}
