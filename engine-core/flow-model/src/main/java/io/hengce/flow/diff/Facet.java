package io.hengce.flow.diff;

import java.util.Set;

/**
 * A property of a part, as it is compared.
 *
 * @param name the key of its word
 * @param of the id of the column or type that it belongs to; one without its like on the other side is not compared: the column or type tells of it. Empty: it stands for itself
 * @param label what its word names besides
 * @param path from its part to its place
 * @param content what is compared
 * @param shown what a person reads
 * @param names whose ids the content mentions
 * @param usual whether it is what most have, so that nobody needs to be told it of something new
 */
record Facet(
        String name,
        String of,
        Saying label,
        String path,
        Object content,
        Saying shown,
        Set<Renames.Of> names,
        boolean usual) {

    /** What it is matched by. */
    record Key(String name, String of) {}

    Key key() {
        return new Key(name, of);
    }

    Facet asUsual() {
        return new Facet(name, of, label, path, content, shown, names, true);
    }

    Change.Property property() {
        return new Change.Property(name, label, shown);
    }
}
