package io.hengce.flow.json;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.document.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The whole document. */
final class DocumentCodec {

    static final String FORMAT = "hengce/flow/1";

    private DocumentCodec() {}

    static FlowDocument read(Members members) {
        members.text("format");
        return new FlowDocument(
                members.text("id"),
                members.localized("name"),
                members.text("product"),
                members.object("dictionary", DocumentCodec::dictionary).orElse(new Dictionary(List.of())),
                members.maybeList("parameters", "id", ParameterCodec::read),
                members.maybeList("reasons", "code", ReasonCodec::read),
                nodes(members),
                members.list("edges", "id", EdgeCodec::read),
                members.maybeObject("layout", LayoutCodec::read).orElse(Layout.EMPTY));
    }

    private static Dictionary dictionary(Members members) {
        // Fields stand at dictionary/ID, the place that every other stage names.
        var fields = members.find("fields");
        if (fields.isEmpty()) {
            members.refuseMissing("fields");
        }
        return new Dictionary(fields.map(json ->
                        Elements.open(json, members.place(), members.problems()).objects("id", FieldCodec::read))
                .orElse(List.of()));
    }

    private static List<FlowNode> nodes(Members members) {
        var nodes = members.find("nodes");
        if (nodes.isEmpty()) {
            members.refuseMissing("nodes");
        }
        return nodes.map(json -> NodeCodec.readAll(json, members)).orElse(List.of());
    }

    /** The document in the order of its ids: two documents that differ in nothing else are written alike. */
    static FlowDocument inOrderOfIds(FlowDocument document) {
        return new FlowDocument(
                document.id(),
                document.name(),
                document.product(),
                new Dictionary(sorted(document.dictionary().fields(), Field::id)),
                sorted(document.parameters(), Parameter::id),
                sorted(document.reasons(), Reason::code),
                sorted(document.nodes(), FlowNode::id),
                sorted(document.edges(), Edge::id),
                document.layout());
    }

    /** The document in its author's order. */
    static Json write(FlowDocument document, boolean withLayout) {
        var layout = withLayout ? document.layout() : Layout.EMPTY;
        return new ObjectWriter()
                .put("format", FORMAT)
                .put("id", document.id())
                .localized("name", document.name())
                .put("product", document.product())
                .put(
                        "dictionary",
                        new ObjectWriter()
                                .list("fields", document.dictionary().fields(), FieldCodec::write)
                                .json())
                .maybeList("parameters", document.parameters(), ParameterCodec::write)
                .maybeList("reasons", document.reasons(), ReasonCodec::write)
                .list("nodes", document.nodes(), NodeCodec::write)
                .list("edges", document.edges(), EdgeCodec::write)
                .putUnless(LayoutCodec.isEmpty(layout), "layout", LayoutCodec.write(layout))
                .json();
    }

    private static <T> List<T> sorted(List<T> parts, Function<T, String> id) {
        return parts.stream()
                .sorted(Comparator.comparing(id, Texts.BY_CODE_POINT))
                .toList();
    }
}
