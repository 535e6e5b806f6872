package io.hengce.designer.words;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;

/** A place of a document as people say it: the node's name, then the ids below it. */
public final class PlaceWords {

    private static final Set<String> COLLECTIONS = Set.of(
            "assignments",
            "rules",
            "rows",
            "inputs",
            "outputs",
            "characteristics",
            "bins",
            "ports",
            "when",
            "then",
            "actions",
            "edges",
            "parameters",
            "dictionary",
            "element",
            "fields",
            "reasons",
            "nodes",
            "default");

    private final NodeWords nodeWords;

    public PlaceWords(Words words) {
        this.nodeWords = new NodeWords(words);
    }

    public String say(Place place, FlowDocument document) {
        var parts = new ArrayList<String>();
        place.node()
                .ifPresent(
                        id -> parts.add(document.node(id).map(nodeWords::name).orElse(id)));
        Arrays.stream(place.path().split("/"))
                .filter(part -> !part.isEmpty() && !COLLECTIONS.contains(part))
                .forEach(parts::add);
        return String.join(" › ", parts);
    }
}
