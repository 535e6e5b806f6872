package io.hengce.designer.words;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.Exit;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** A place of a document as people say it: the node's name, then what is below it by name, or by id where it has none. */
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

    private String called(String part, Place place, FlowDocument document) {
        var inNode = place.node().flatMap(document::node).stream().flatMap(node -> named(node, part));
        var field = document.dictionary().field(part).stream().map(Field::label);
        var parameter = document.parameters().stream()
                .filter(each -> each.id().equals(part))
                .map(Parameter::label);
        return Stream.of(inNode, field, parameter)
                .flatMap(names -> names)
                .map(words::say)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(part);
    }

    /** The names of the ports, rules and characteristics of a node that have an id. */
    private static Stream<LocalizedText> named(FlowNode node, String id) {
        var ports = node.exits().stream().filter(exit -> exit.port().equals(id)).map(Exit::name);
        if (node instanceof RuleSetNode set) {
            return set.rules().stream().filter(rule -> rule.id().equals(id)).map(Rule::name);
        }
        if (node instanceof ScorecardNode card) {
            return card.characteristics().stream()
                    .filter(each -> each.id().equals(id))
                    .map(Characteristic::name);
        }
        return ports;
    }
}
