package io.hengce.flow.document;

import io.hengce.flow.diagnostic.Place;

/** The places of one side of a cross table. */
public record CrossPlaces(String node, String side) {

    public static CrossPlaces rows(String node) {
        return new CrossPlaces(node, "rows");
    }

    public static CrossPlaces columns(String node) {
        return new CrossPlaces(node, "columns");
    }

    /** The cell where two headings meet; 0-based. */
    public static Place value(String node, int row, int column) {
        return Place.inNode(node, "values/" + row + "/" + column);
    }

    public static Place otherwise(String node) {
        return Place.inNode(node, "default");
    }

    public Place whole() {
        return Place.inNode(node, side);
    }

    public Place input(String input) {
        return Place.inNode(node, side + "/inputs/" + input);
    }

    public Place heading(String heading) {
        return Place.inNode(node, side + "/headings/" + heading);
    }

    /** The cell of a heading; 0-based input. */
    public Place when(String heading, int input) {
        return Place.inNode(node, side + "/headings/" + heading + "/when/" + input);
    }
}
