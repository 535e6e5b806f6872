package io.hengce.designer.document.condition;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.text.LocalizedText;

/**
 * A name that conditions can speak of.
 *
 * @param path where a field sits in the request; empty for a parameter or system variable
 */
public record Subject(String name, LocalizedText label, String path, FieldType type, Source source) {

    /** Where its value comes from. */
    public enum Source {
        FIELD,
        SYSTEM,
        PARAMETER,
        ELEMENT
    }
}
