package io.hengce.flow.diagnostic;

import java.util.Optional;

/**
 * Where something stands in a flow or an application. The same place names an expression in a valid flow, a diagnostic and what the designer paints.
 *
 * @param node the node's id; empty for what belongs to the whole document or to an application
 * @param path ids from the node (or document) downwards, parted by {@code /}, e.g. {@code rules/r001/when}; may be empty
 * @param span the characters within the text that stands there
 */
public record Place(Optional<String> node, String path, Optional<Span> span) {

    public static final Place DOCUMENT = new Place(Optional.empty(), "", Optional.empty());

    public static Place ofNode(String node) {
        return new Place(Optional.of(node), "", Optional.empty());
    }

    public static Place inNode(String node, String path) {
        return new Place(Optional.of(node), path, Optional.empty());
    }

    public static Place inDocument(String path) {
        return new Place(Optional.empty(), path, Optional.empty());
    }

    public Place at(Span part) {
        return new Place(node, path, Optional.of(part));
    }

    public Place withoutSpan() {
        return span.isEmpty() ? this : new Place(node, path, Optional.empty());
    }

    /** For people and logs, e.g. {@code eligibility/rules/r001/when:4-9}. */
    @Override
    public String toString() {
        var where = node.map(id -> path.isEmpty() ? id : id + "/" + path).orElse(path);
        return span.map(part -> where + ":" + part.start() + "-" + part.end()).orElse(where);
    }
}
