package io.hengce.flow.json;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.Origin;

/**
 * What a JSON text may be at most.
 *
 * @param bytes length of the whole text
 * @param depth of nested arrays and objects
 * @param tokens values, names, brackets
 * @param characters of one string
 * @param name characters of one member name
 */
record JsonLimits(int bytes, int depth, int tokens, int characters, int name) {

    static final JsonLimits DOCUMENT = new JsonLimits(32 << 20, 32, 20_000_000, 64 << 10, 128);
    static final JsonLimits APPLICATION = new JsonLimits(256 << 10, 16, 20_000, 8 << 10, 128);
    static final JsonLimits APPLICATION_WITH_LISTS = new JsonLimits(4 << 20, 16, 500_000, 8 << 10, 128);
    static final JsonLimits SOURCE = new JsonLimits(4 << 20, 32, 500_000, 64 << 10, 128);
    static final JsonLimits DECISION = new JsonLimits(32 << 20, 256, 8_000_000, 64 << 10, 2_000);

    /** What an application of the dictionary may be. */
    static JsonLimits ofApplications(Dictionary dictionary) {
        return dictionary.fields().stream()
                        .filter(field -> field.use().origin() != Origin.DERIVED)
                        .anyMatch(field -> field.type() instanceof ListType)
                ? APPLICATION_WITH_LISTS
                : APPLICATION;
    }
}
