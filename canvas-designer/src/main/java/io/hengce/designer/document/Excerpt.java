package io.hengce.designer.document;

import static io.hengce.designer.document.Extraction.MESSAGES;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some nodes of a flow, with the edges that lead to them and from them. */
record Excerpt(FlowDocument document, Set<String> ids) {

    Excerpt {
        ids = Set.copyOf(ids);
    }

    /** In document order. */
    List<FlowNode> nodes() {
        return document.nodes().stream().filter(node -> ids.contains(node.id())).toList();
    }

    List<FlowNode> others() {
        return document.nodes().stream()
                .filter(node -> !ids.contains(node.id()))
                .toList();
    }

    List<Edge> entering() {
        return document.edges().stream()
                .filter(edge -> !ids.contains(edge.from()) && ids.contains(edge.to()))
                .toList();
    }

    List<Edge> leaving() {
        return document.edges().stream()
                .filter(edge -> ids.contains(edge.from()) && !ids.contains(edge.to()))
                .toList();
    }

    /** The node that it begins with; there must be one. */
    FlowNode entry() {
        return document.node(entering().get(0).to()).orElseThrow();
    }

    /** The ids of names that its nodes read. */
    Set<String> read() {
        return names(nodes(), NodeNames::read);
    }

    Set<String> written() {
        return names(nodes(), NodeNames::written);
    }

    Set<String> readElsewhere() {
        return names(others(), NodeNames::read);
    }

    Set<String> writtenElsewhere() {
        return names(others(), NodeNames::written);
    }

    private static Set<String> names(List<FlowNode> nodes, Function<NodeNames, Set<String>> which) {
        return nodes.stream().map(NodeNames::of).map(which).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** All reasons why its drawing cannot be a flow of its own; empty where it can. */
    List<LocalizedText> refusals() {
        var reasons = new ArrayList<LocalizedText>();
        if (nodes().stream().anyMatch(node -> node instanceof StartNode || node instanceof EndNode)) {
            reasons.add(MESSAGES.text("extraction.start.or.end"));
        }
        oneWay(entering(), "extraction.in").forEach(reasons::add);
        oneWay(leaving(), "extraction.out").forEach(reasons::add);
        reading(Slots.OUTCOME).forEach(reasons::add);
        return reasons;
    }

    /** @param side of which something is said */
    private Stream<LocalizedText> oneWay(List<Edge> edges, String side) {
        var ends = edges.stream().map(Edge::to).collect(Collectors.toCollection(LinkedHashSet::new));
        if (ends.isEmpty()) {
            return Stream.of(MESSAGES.text(side + ".none"));
        }
        return ends.size() == 1
                ? Stream.of()
                : Stream.of(new LocalizedText(
                        MESSAGES.text(Language.ZH, side + ".several", ends.size(), named(ends, Language.ZH)),
                        MESSAGES.text(Language.EN, side + ".several", ends.size(), named(ends, Language.EN))));
    }

    /** A sub-flow begins without an outcome, whatever the caller has. */
    private Stream<LocalizedText> reading(String variable) {
        return nodes().stream()
                .filter(node -> NodeNames.of(node).read().contains(variable))
                .map(node -> new LocalizedText(
                        MESSAGES.text(Language.ZH, "extraction.outcome.before", name(node, Language.ZH)),
                        MESSAGES.text(Language.EN, "extraction.outcome.before", name(node, Language.EN))));
    }

    private String named(Set<String> nodes, Language language) {
        return nodes.stream()
                .flatMap(id -> document.node(id).stream())
                .map(node -> name(node, language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }

    static String name(FlowNode node, Language language) {
        var name = node.name().in(language);
        return name.isBlank() ? node.id() : name;
    }
}
