package io.hengce.flow.decision;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.value.Value;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/** Strings of an application: bounded, composed (NFC) like the document's, of the domain where that is closed. */
final class ApplicationText {

    private static final int LENGTH_LIMIT = 8 << 10;
    private static final int CODES_SHOWN = 20;

    private final Set<String> codes = new LinkedHashSet<>();

    ApplicationText(StringType type) {
        type.domain().stream().map(DomainValue::code).forEach(codes::add);
    }

    Value take(String text, Spot spot) {
        if (text.length() > LENGTH_LIMIT) {
            return spot.refuse("APPLICATION_TEXT_TOO_LONG", LENGTH_LIMIT);
        }
        var composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!codes.isEmpty() && !codes.contains(composed)) {
            return spot.refuse("APPLICATION_DOMAIN", shown());
        }
        return Value.of(composed);
    }

    private String shown() {
        var some = String.join("`, `", codes.stream().limit(CODES_SHOWN).toList());
        return "`" + some + (codes.size() > CODES_SHOWN ? "` …" : "`");
    }
}
