package io.hengce.flow.diff;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diff.Renames.Of;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Reason;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** All of a document but what is in its nodes, as parts. Made once for a document. */
final class DocumentParts {

    private final FlowDocument document;
    private final Labels labels;

    DocumentParts(FlowDocument document) {
        this.document = document;
        this.labels = new Labels(document);
    }

    /** What the document itself says. */
    Part itself() {
        return Part.of(
                        "flow",
                        document.id(),
                        document,
                        () -> new Facets()
                                .both("name", document.name())
                                .text("id", document.id())
                                .text("product", document.product()))
                .named(document.name());
    }

    Subject subject() {
        return new Subject(
                Place.DOCUMENT,
                "flow",
                document.id(),
                new Saying.Plain(document.name()),
                0,
                Layer.CONTENT,
                Optional.empty());
    }

    PartGroup nodes() {
        var parts = new NodeParts(labels);
        return PartGroup.free(
                "nodes",
                Of.NODES,
                document.nodes().stream()
                        .map(node -> node.accept(parts).drawn(document.layout().node(node.id())))
                        .toList());
    }

    PartGroup edges() {
        return PartGroup.free(
                "edges", Of.NOTHING, document.edges().stream().map(this::edge).toList());
    }

    private Part edge(Edge edge) {
        var from = labels.node(edge.from());
        var to = labels.node(edge.to());
        var port = labels.port(edge.from(), edge.port());
        return Part.of(
                        "edge",
                        edge.id(),
                        edge,
                        () -> new Facets()
                                .node("source", edge.from(), from)
                                .content("port", edge.port(), port)
                                .node("target", edge.to(), to))
                .named(new LocalizedText(from.zh() + " → " + to.zh(), from.en() + " → " + to.en()))
                .drawn(document.layout().bendsOf(edge.id()));
    }

    PartGroup fields() {
        return FieldParts.fields(document.dictionary().fields());
    }

    PartGroup parameters() {
        return FieldParts.parameters(document.parameters());
    }

    PartGroup reasons() {
        return PartGroup.free(
                "reasons",
                Of.REASONS,
                document.reasons().stream()
                        .map(each -> Part.of("reason", each.code(), each, () -> facets(each))
                                .named(each.text()))
                        .toList());
    }

    private static Facets facets(Reason reason) {
        return new Facets()
                .number("rank", reason.rank())
                .both("text", reason.text())
                .both("customer", reason.customer());
    }

    PartGroup notes() {
        return PartGroup.free(
                "layout/notes",
                Of.NOTHING,
                document.layout().notes().stream().map(DocumentParts::note).toList());
    }

    private static Part note(Note note) {
        return Part.of("note", note.id(), note.text(), () -> new Facets().text("text", note.text()))
                .named(Facets.same(note.text()))
                .drawn(List.of(note.at(), note.width()));
    }

    PartGroup lanes() {
        return PartGroup.free(
                "layout/lanes",
                Of.NOTHING,
                document.layout().lanes().stream().map(DocumentParts::lane).toList());
    }

    private static Part lane(Lane lane) {
        return Part.of("lane", lane.id(), lane.text(), () -> new Facets().text("text", lane.text()))
                .named(Facets.same(lane.text()))
                .drawn(List.of(lane.at(), lane.width(), lane.height()));
    }
}
