package io.hengce.flow.diff;

import io.hengce.flow.diagnostic.Place;
import java.util.Optional;

/** Where in a document groups of parts stand: in the document itself, in a node, in a part of it. */
record Spot(Optional<String> node, String path, Optional<Subject> within) {

    static final Spot DOCUMENT = new Spot(Optional.empty(), "", Optional.empty());

    boolean isDocument() {
        return node.isEmpty() && path.isEmpty();
    }

    /** Within one of the parts here. */
    Spot in(PartGroup group, Part part, Subject subject) {
        var place = place(group, part);
        return new Spot(place.node(), place.path(), place.path().isEmpty() ? Optional.empty() : Optional.of(subject));
    }

    Subject subject(PartGroup group, Part part, int at) {
        var isOrdered = group.order() == PartGroup.Order.MATTERS;
        return new Subject(
                place(group, part), part.kind(), part.id(), part.name(), isOrdered ? at + 1 : 0, layer(group), within);
    }

    /** What a group as a whole is. */
    Subject sorted(PartGroup group) {
        var place = new Place(node, join(path, group.path()), Optional.empty());
        return new Subject(place, "all." + group.path(), group.path(), Saying.NOTHING, 0, layer(group), within);
    }

    private Place place(PartGroup group, Part part) {
        return isDocument() && group.names() == Renames.Of.NODES
                ? Place.ofNode(part.id())
                : new Place(node, join(join(path, group.path()), part.id()), Optional.empty());
    }

    private static Layer layer(PartGroup group) {
        return group.path().startsWith("layout/") ? Layer.NOTES : Layer.CONTENT;
    }

    static String join(String path, String further) {
        return path.isEmpty() || further.isEmpty() ? path + further : path + "/" + further;
    }
}
