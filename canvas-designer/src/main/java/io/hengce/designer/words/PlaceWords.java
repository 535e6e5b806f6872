package io.hengce.designer.words;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

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

    private final Words words;
    private final NodeWords nodeWords;

    public PlaceWords(Words words) {
        this.words = words;
        this.nodeWords = new NodeWords(words);
    }

    public String say(Place place, FlowDocument document) {
        var parts = new ArrayList<String>();
        place.node()
                .ifPresent(
                        id -> parts.add(document.node(id).map(nodeWords::name).orElse(id)));
        Arrays.stream(place.path().split("/"))
                .filter(part -> !part.isEmpty() && !COLLECTIONS.contains(part))
                .map(part -> called(part, place, document))
                .forEach(parts::add);
        return String.join(" › ", parts);
    }

    /** A port or a field by its name, anything else by its id. */
    private String called(String part, Place place, FlowDocument document) {
        var port = place.node().flatMap(document::node).stream()
                .flatMap(node -> node.exits().stream())
                .filter(exit -> exit.port().equals(part))
                .map(exit -> words.say(exit.name()));
        var field = document.dictionary().field(part).stream().map(found -> words.say(found.label()));
        return Stream.concat(port, field)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(part);
    }
}
