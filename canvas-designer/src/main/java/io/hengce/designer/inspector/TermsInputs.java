package io.hengce.designer.inspector;

import io.hengce.designer.document.DataSourceEdits;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.SourceTerms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** On what terms a source is asked: time, retries, age of an answer, cost. */
final class TermsInputs {

    private final Section section;
    private final SectionRows rows;
    private final String node;

    TermsInputs(Section section, String node) {
        this.section = section;
        this.rows = new SectionRows(section);
        this.node = node;
    }

    void addTo(List<Node> content) {
        content.add(SectionRows.pair(timeout(), retries()));
        content.add(SectionRows.pair(maxAge(), cost()));
    }

    private VBox timeout() {
        var slot = NumberEntry.whole(
                section,
                place("timeout_ms"),
                document -> terms(document).map(SourceTerms::timeoutMillis),
                now -> DataSourceEdits.terms(
                        node, old -> new SourceTerms(now, old.retries(), old.maxAgeSeconds(), old.cost())));
        return rows.labelled("source.timeout", section.entry(Inputs.number("timeout"), slot));
    }

    private VBox retries() {
        var slot = NumberEntry.whole(
                section,
                place("retries"),
                document -> terms(document).map(SourceTerms::retries),
                now -> DataSourceEdits.terms(
                        node, old -> new SourceTerms(old.timeoutMillis(), now, old.maxAgeSeconds(), old.cost())));
        return rows.labelled("source.retries", section.entry(Inputs.number("retries"), slot));
    }

    private VBox maxAge() {
        var input = Inputs.number("max-age");
        input.setPromptText(section.words().say("section.none"));
        var slot = NumberEntry.maybe(
                section,
                place("max_age"),
                document -> terms(document)
                        .map(terms -> terms.maxAgeSeconds().isPresent()
                                ? Optional.of(
                                        BigDecimal.valueOf(terms.maxAgeSeconds().getAsInt()))
                                : Optional.<BigDecimal>empty()),
                now -> DataSourceEdits.terms(
                        node,
                        old -> new SourceTerms(
                                old.timeoutMillis(),
                                old.retries(),
                                now.map(seconds -> OptionalInt.of(seconds.intValue()))
                                        .orElse(OptionalInt.empty()),
                                old.cost())));
        return rows.labelled("source.maxAge", section.entry(input, slot));
    }

    private VBox cost() {
        var slot = NumberEntry.of(
                section,
                place("cost"),
                document -> terms(document).map(SourceTerms::cost),
                now -> DataSourceEdits.terms(
                        node, old -> new SourceTerms(old.timeoutMillis(), old.retries(), old.maxAgeSeconds(), now)));
        return rows.labelled("source.cost", section.entry(Inputs.number("cost"), slot));
    }

    private Place place(String term) {
        return Place.inNode(node, term);
    }

    private Optional<SourceTerms> terms(FlowDocument document) {
        return Section.node(document, node, DataSourceNode.class).map(DataSourceNode::terms);
    }
}
