package io.hengce.designer.bpmn;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes ids of a flow out of those of a document, each once. */
final class MadeIds {

    private static final int LONGEST = 50;

    private final Set<String> taken = new HashSet<>();

    /** @param prefix that our own export puts before ids */
    String of(String id, String prefix) {
        var bare = id.startsWith(prefix) ? id.substring(prefix.length()) : id;
        var plain = bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        var begun = plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "n" + plain : plain;
        var stem = begun.substring(0, Math.min(LONGEST, begun.length()));
        var made = stem;
        for (var number = 2; !taken.add(made); number++) {
            made = stem + "_" + number;
        }
        return made;
    }
}
