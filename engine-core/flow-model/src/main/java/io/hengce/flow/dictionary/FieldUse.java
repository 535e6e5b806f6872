package io.hengce.flow.dictionary;

import io.hengce.flow.value.Value;
import java.util.List;

/**
 * How a field is used.
 *
 * @param required an application without it is refused (request fields only)
 * @param output its value is part of the decision (derived fields only)
 * @param missingTokens texts that mean missing, e.g. {@code NA}, {@code -1}
 * @param example one value of the field's type, or missing
 */
public record FieldUse(
        Origin origin,
        boolean required,
        boolean output,
        List<String> missingTokens,
        Sensitivity sensitivity,
        Value example) {

    public static final FieldUse OPTIONAL_REQUEST =
            new FieldUse(Origin.REQUEST, false, false, List.of(), Sensitivity.NONE, Value.Missing.MISSING);

    public FieldUse {
        missingTokens = List.copyOf(missingTokens);
    }
}
