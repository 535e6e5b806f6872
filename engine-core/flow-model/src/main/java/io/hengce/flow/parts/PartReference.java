package io.hengce.flow.parts;

import java.util.regex.Pattern;

/**
 * What a flow says to name a part.
 *
 * @param id not trusted: it comes from a document
 * @param hash the content hash that the part must have; chooses where several parts of one id are kept
 */
public record PartReference(PartKind kind, String id, String hash) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    /** Whether the id is one at all; any other names nothing. */
    public boolean isNamed() {
        return ID.matcher(id).matches();
    }

    /** Where a folder keeps the part: {@code flows/limit.json}. */
    public String file() {
        return kind.file(id);
    }
}
