package io.hengce.flow.decision;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.value.NumberText;
import io.hengce.flow.value.Value;
import java.util.HashSet;
import java.util.Set;

/** What one field of a dictionary, or one member of a record, takes. Safe for many threads. */
final class FieldRule {

    private final Field field;
    private final Set<String> tokens;
    private final Set<Value> numberTokens = new HashSet<>();
    private final TypeRule typeRule;

    FieldRule(Field field) {
        this.field = field;
        this.tokens = Set.copyOf(field.use().missingTokens());
        if (field.type() instanceof NumberType) {
            tokens.stream()
                    .filter(token -> NumberText.fault(token).isEmpty())
                    .forEach(token -> numberTokens.add(Value.of(NumberText.value(token))));
        }
        this.typeRule = TypeRules.of(field.type());
    }

    Field field() {
        return field;
    }

    TypeRule typeRule() {
        return typeRule;
    }

    Value take(Value given, Spot spot) {
        if (field.use().origin() == Origin.DERIVED) {
            return Value.Missing.MISSING;
        }
        var token = given instanceof Value.TextValue text ? tokens.contains(text.text()) : numberTokens.contains(given);
        if (!given.isMissing() && !token) {
            return typeRule.take(given, spot);
        }
        return field.use().required() && field.use().origin() == Origin.REQUEST
                ? spot.refuse("APPLICATION_FIELD_REQUIRED")
                : Value.Missing.MISSING;
    }

    /** The cell as a value that is still to be taken. */
    Value ofCell(String cell) {
        return tokens.contains(cell) ? Value.Missing.MISSING : CellText.value(cell, field.type());
    }
}
