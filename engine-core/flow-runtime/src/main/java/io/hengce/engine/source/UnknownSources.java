package io.hengce.engine.source;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DataSourceNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the nodes of a flow that ask sources which are not registered. */
public final class UnknownSources {

    private static final MessageCatalog MESSAGES = new MessageCatalog(UnknownSources.class);

    private UnknownSources() {}

    /** One problem for each such node, for those of called flows where the flow is called; it names the sources that are known. */
    public static List<Diagnostic> of(ValidFlow flow, DataSources sources) {
        var found = new LinkedHashSet<Diagnostic>();
        own(flow)
                .forEach(node -> unknown(node, Place.inNode(node.id(), "source"), sources)
                        .ifPresent(found::add));
        for (var site : flow.calls()) {
            within(flow.subFlow(site), new HashSet<>())
                    .forEach(node -> unknown(node, site.flow(), sources).ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    private static List<DataSourceNode> own(ValidFlow flow) {
        return flow.document().nodes().stream()
                .filter(DataSourceNode.class::isInstance)
                .map(DataSourceNode.class::cast)
                .toList();
    }

    /** The nodes of a called flow, and of those that it calls. */
    private static List<DataSourceNode> within(ValidFlow flow, Set<ValidFlow> seen) {
        if (!seen.add(flow)) {
            return List.of();
        }
        var nodes = new ArrayList<>(own(flow));
        flow.calls().forEach(site -> nodes.addAll(within(flow.subFlow(site), seen)));
        return nodes;
    }

    private static Optional<Diagnostic> unknown(DataSourceNode node, Place place, DataSources sources) {
        if (sources.has(node.source())) {
            return Optional.empty();
        }
        var known = String.join("`, `", new TreeSet<>(sources.names()));
        return Optional.of(
                known.isEmpty()
                        ? MESSAGES.error("SOURCE_NONE_REGISTERED", place, node.source())
                        : MESSAGES.error("SOURCE_UNKNOWN", place, node.source(), known));
    }
}
