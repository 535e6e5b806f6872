package io.hengce.designer.session;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the checker says about a document, found by place at once: there may be as many as a table has rows. Immutable; each is only the same as itself. */
public final class Problems {

    private final FlowDocument of;
    private final List<Diagnostic> all;
    private final Map<Optional<String>, List<Diagnostic>> byNode;
    private final Map<Place, List<Diagnostic>> byPlace;
    private final long errors;

    /** @param of the document that was checked */
    public Problems(FlowDocument of, List<Diagnostic> found) {
        this.of = of;
        all = found.stream().sorted(Diagnostic.ORDER).toList();
        byNode = all.stream()
                .collect(Collectors.groupingBy(problem -> problem.place().node()));
        byPlace = all.stream()
                .collect(Collectors.groupingBy(problem -> problem.place().withoutSpan()));
        errors = all.stream().filter(Diagnostic::isError).count();
    }

    /** The document that was checked. */
    public FlowDocument of() {
        return of;
    }

    /** Errors first. */
    public List<Diagnostic> all() {
        return all;
    }

    public long errors() {
        return errors;
    }

    public long warnings() {
        return all.size() - errors;
    }

    /** Problems of a node, wherever in it; errors first. */
    public List<Diagnostic> ofNode(String node) {
        return byNode.getOrDefault(Optional.of(node), List.of());
    }

    /** Problems of the document that belong to no node. */
    public List<Diagnostic> ofDocument() {
        return byNode.getOrDefault(Optional.empty(), List.of());
    }

    /** Problems of exactly this place, whatever part of its text; errors first. */
    public List<Diagnostic> at(Place place) {
        return byPlace.getOrDefault(place.withoutSpan(), List.of());
    }
}
