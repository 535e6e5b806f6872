package io.hengce.flow.pmml;

import java.util.HashMap;
import java.util.Map;
import org.dmg.pmml.DataField;

/** What the parts of one model share while it is compiled: its texts, its slots, its declared fields, and what was found wrong. One per reading. */
final class Draft {

    private final Findings findings;
    private final Symbols symbols = new Symbols();
    private final Map<String, DataField> declared = new HashMap<>();
    private int slots;

    Draft(Findings findings) {
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    Symbols symbols() {
        return symbols;
    }

    Map<String, DataField> declared() {
        return declared;
    }

    int slots() {
        return slots;
    }

    Column column(String name, FieldKind kind) {
        return new Column(name, slots++, kind);
    }

    /** A constant of the model as a value of the kind. */
    double literal(Object value, FieldKind kind, String where) {
        var text = value.toString();
        return switch (kind.type()) {
            case NUMBER -> kind.fit(number(text, where));
            case TEXT -> symbols.code(text);
            case TRUTH -> truth(text, where);
        };
    }

    private double truth(String text, String where) {
        if (text.equals("true") || text.equals("1")) {
            return 1;
        }
        if (!text.equals("false") && !text.equals("0")) {
            findings.add("PMML_FIELD_TYPE", where, text, ModelType.TRUTH.word());
        }
        return 0;
    }

    /** A finite number of the model. */
    double number(Object value, String where) {
        try {
            var number = Double.parseDouble(value.toString().strip());
            if (!Double.isNaN(number) && !Double.isInfinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for every other text that is no number.
        }
        findings.add("PMML_NUMBER", where, value);
        return 0;
    }
}
