package io.hengce.designer.session;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.Optional;

/**
 * What the checker says about a document.
 *
 * @param of the document that was checked
 * @param all errors first
 */
public record Problems(FlowDocument of, List<Diagnostic> all) {

    public Problems {
        all = all.stream().sorted(Diagnostic.ORDER).toList();
    }

    public long errors() {
        return all.stream().filter(Diagnostic::isError).count();
    }

    public long warnings() {
        return all.size() - errors();
    }

    /** Problems of a node, wherever in it. */
    public List<Diagnostic> ofNode(String node) {
        return all.stream()
                .filter(problem -> problem.place().node().equals(Optional.of(node)))
                .toList();
    }

    /** Problems of exactly this place, whatever part of its text. */
    public List<Diagnostic> at(Place place) {
        return all.stream()
                .filter(problem -> problem.place().withoutSpan().equals(place.withoutSpan()))
                .toList();
    }
}
