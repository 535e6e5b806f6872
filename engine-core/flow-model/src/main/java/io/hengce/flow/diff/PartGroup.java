package io.hengce.flow.diff;

import java.util.List;

/**
 * Parts of one kind.
 *
 * @param path from what they belong to
 * @param order what their order means
 * @param ids what their ids are
 * @param names who else names them by their ids
 */
record PartGroup(String path, Order order, Ids ids, Renames.Of names, List<Part> parts) {

    PartGroup {
        parts = List.copyOf(parts);
    }

    /** What the order of parts means. */
    enum Order {
        /** It is part of the content. */
        MATTERS,
        /** It is the author's alone. */
        FREE
    }

    /** What the ids of parts are. */
    enum Ids {
        /** Their own: a part may get another and stay what it is. */
        OWN,
        /** Those of fields. */
        OF_FIELDS,
        /** What something else of the node goes by: another id is another part. */
        FIXED
    }

    /** Parts with ids of their own whose order matters. */
    static PartGroup of(String path, List<Part> parts) {
        return new PartGroup(path, Order.MATTERS, Ids.OWN, Renames.Of.NOTHING, parts);
    }

    static PartGroup ofFields(String path, List<Part> parts) {
        return new PartGroup(path, Order.MATTERS, Ids.OF_FIELDS, Renames.Of.NOTHING, parts);
    }

    static PartGroup fixed(String path, List<Part> parts) {
        return new PartGroup(path, Order.MATTERS, Ids.FIXED, Renames.Of.NOTHING, parts);
    }

    /** Parts of the document whose order is the author's. */
    static PartGroup free(String path, Renames.Of names, List<Part> parts) {
        return new PartGroup(path, Order.FREE, Ids.OWN, names, parts);
    }
}
