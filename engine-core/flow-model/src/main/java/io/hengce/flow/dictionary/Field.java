package io.hengce.flow.dictionary;

import io.hengce.flow.text.LocalizedText;

/**
 * One field of the data dictionary.
 *
 * @param id what expressions name; {@code [a-z][a-z0-9_]{0,62}}
 * @param path where it sits in the request's {@code data}, segments parted by dots, e.g. {@code applicant.income}
 */
public record Field(String id, String path, LocalizedText label, FieldType type, FieldUse use) {}
