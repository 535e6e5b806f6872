package io.hengce.designer.hotspot;

import io.hengce.designer.look.NamedText;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.PlaceWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.CrossPlaces;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.Places;
import io.hengce.flow.sentence.FlowSentences;
import io.hengce.flow.sentence.PlacedSentence;
import io.hengce.flow.text.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the parts of a document are called: the sentence of a rule, row or bin, the ends of an edge, the headings of a cell. Made once for a document and a language. */
final class HotspotNames {

    private final FlowDocument document;
    private final Words words;
    private final Language language;
    private final Map<Place, String> sentences = new HashMap<>();

    HotspotNames(FlowDocument document, Words words) {
        this.document = document;
        this.words = words;
        this.language = words.language().get();
        var said = new FlowSentences(document, language);
        for (var node : document.nodes()) {
            sentences.putAll(said.of(node).stream()
                    .collect(Collectors.toMap(PlacedSentence::place, PlacedSentence::text, (one, two) -> one)));
        }
        document.edges().forEach(edge -> sentences.put(Places.edge(edge.id()), ends(edge)));
        document.nodes().stream()
                .filter(CrossTableNode.class::isInstance)
                .map(CrossTableNode.class::cast)
                .forEach(this::cells);
    }

    boolean isOf(FlowDocument wanted) {
        return document == wanted && language == words.language().get();
    }

    String of(Place place) {
        if (place.path().isEmpty()) {
            return place.node().map(this::node).orElse("");
        }
        if (place.path().equals("default")) {
            return words.say("hotspot.default");
        }
        var known = sentences.get(place);
        return known == null ? new PlaceWords(words).say(place, document) : NamedText.plain(known);
    }

    private String ends(Edge edge) {
        return node(edge.from()) + " → " + node(edge.to());
    }

    private void cells(CrossTableNode table) {
        for (var row = 0; row < table.rows().headings().size(); row++) {
            for (var column = 0; column < table.columns().headings().size(); column++) {
                var text = cells(table.rows().headings().get(row)) + "  ×  "
                        + cells(table.columns().headings().get(column));
                sentences.put(CrossPlaces.value(table.id(), row, column), text);
            }
        }
    }

    private static String cells(Heading heading) {
        return String.join(", ", heading.when());
    }

    private String node(String id) {
        return document.node(id).map(this::name).orElse(id);
    }

    private String name(FlowNode node) {
        return new NodeWords(words).name(node);
    }
}
