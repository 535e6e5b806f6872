package io.hengce.engine.source;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.TreeSet;

/** Finds the nodes of a flow that ask sources which are not registered. */
public final class UnknownSources {

    private static final MessageCatalog MESSAGES = new MessageCatalog(UnknownSources.class);

    private UnknownSources() {}

    /** One problem for each such node; it names the sources that are known. */
    public static List<Diagnostic> of(FlowDocument document, DataSources sources) {
        return document.nodes().stream()
                .filter(DataSourceNode.class::isInstance)
                .map(DataSourceNode.class::cast)
                .filter(node -> !sources.has(node.source()))
                .map(node -> unknown(node, sources))
                .toList();
    }

    private static Diagnostic unknown(DataSourceNode node, DataSources sources) {
        var place = Place.inNode(node.id(), "source");
        var known = String.join("`, `", new TreeSet<>(sources.names()));
        return known.isEmpty()
                ? MESSAGES.error("SOURCE_NONE_REGISTERED", place, node.source())
                : MESSAGES.error("SOURCE_UNKNOWN", place, node.source(), known);
    }
}
