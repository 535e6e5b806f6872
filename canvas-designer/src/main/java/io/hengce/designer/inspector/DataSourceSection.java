package io.hengce.designer.inspector;

import io.hengce.designer.document.DataSourceEdits;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.SourceFallback;
import io.hengce.flow.document.SourceInput;
import io.hengce.flow.document.SourceOutput;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.VBox;

/** A data source: who is asked, what is sent, what is taken, on what terms, and what to do without an answer. */
final class DataSourceSection extends Section {

    private final DataSourceNode node;
    private final SectionRows rows = new SectionRows(this);

    DataSourceSection(Session session, Words words, DataSourceNode node) {
        super(session, words);
        this.node = node;
        var source = entry(
                Inputs.cell("source"),
                Place.inNode(node.id(), "source"),
                document -> find(document, DataSourceNode::source),
                text -> DataSourceEdits.source(node.id(), text));
        getChildren().addAll(heading(words.say("source.source")), source, muted(words.say("source.hint")));
        getChildren()
                .add(rows.title(
                        "source.request", "add-input", () -> session.apply(DataSourceEdits.addInput(node.id()))));
        for (var at = 0; at < node.request().size(); at++) {
            getChildren().add(input(at, node.request().get(at)));
        }
        getChildren().add(rows.title("source.response", "add-output", this::addOutput));
        for (var at = 0; at < node.response().size(); at++) {
            getChildren().add(output(at, node.response().get(at)));
        }
        getChildren().add(heading(words.say("source.terms")));
        new TermsInputs(this, node.id()).addTo(getChildren());
        getChildren().add(rows.labelled("source.fallback", fallback()));
        if (node.fallback() == SourceFallback.DEFAULTS) {
            node.response().forEach(each -> getChildren().add(defaultOf(each.variable())));
        }
    }

    private VBox input(int at, SourceInput input) {
        var path = entry(
                Inputs.cell("request-path-" + at),
                Place.inNode(node.id(), "request/" + at + "/path"),
                document -> request(document, at).map(SourceInput::path),
                text -> DataSourceEdits.input(
                        node.id(),
                        at,
                        new SourceInput(
                                text,
                                request(document(), at)
                                        .map(SourceInput::expression)
                                        .orElse("missing"))));
        var sent = argument(
                new GuidedEntry.Slot(
                        "request-" + at,
                        Places.sourceInput(node.id(), input.path()),
                        document -> request(document, at).map(SourceInput::expression),
                        text -> DataSourceEdits.input(node.id(), at, new SourceInput(input.path(), text))),
                "source.sent",
                names(Optional::empty));
        var remove =
                rows.remove("remove-input-" + at, () -> session().apply(DataSourceEdits.removeInput(node.id(), at)));
        return card(row(rows.labelled("source.path", path), remove), sent);
    }

    private VBox output(int at, SourceOutput output) {
        var variable = rows.field(
                "response-variable-" + at,
                output.variable(),
                SectionRows.of(Origin.DATA_SOURCE),
                chosen -> session()
                        .apply(DataSourceEdits.output(node.id(), at, new SourceOutput(chosen, output.path()))));
        var path = entry(
                Inputs.cell("response-" + at),
                Places.sourceOutput(node.id(), output.variable()),
                document -> find(document, DataSourceNode::response)
                        .filter(all -> at < all.size())
                        .map(all -> all.get(at).path()),
                text -> DataSourceEdits.output(node.id(), at, new SourceOutput(output.variable(), text)));
        var remove =
                rows.remove("remove-output-" + at, () -> session().apply(DataSourceEdits.removeOutput(node.id(), at)));
        return card(row(rows.labelled("source.path", path), remove), rows.labelled("section.writes", variable));
    }

    private javafx.scene.control.ComboBox<SourceFallback> fallback() {
        return rows.choice(
                "fallback",
                Choice.of(
                        List.of(SourceFallback.values()),
                        node.fallback(),
                        each -> words().say("source.fallback." + each.name().toLowerCase(Locale.ROOT)),
                        each -> session().apply(DataSourceEdits.fallback(node.id(), each))));
    }

    private VBox defaultOf(String variable) {
        var label = new javafx.scene.control.Label(values().label(document(), variable));
        label.getStyleClass().add("field-label");
        var entry = maybe(
                Inputs.cell("default-" + variable),
                Places.sourceDefault(node.id(), variable),
                document -> find(document, DataSourceNode::defaults)
                        .map(all -> all.stream()
                                .filter(each -> each.variable().equals(variable))
                                .map(Assignment::expression)
                                .findFirst()),
                text -> DataSourceEdits.defaultOf(node.id(), variable, text));
        return new VBox(4, label, entry);
    }

    private void addOutput() {
        var taken = node.response().stream().map(SourceOutput::variable).toList();
        var variable = rows.fresh(Origin.DATA_SOURCE, taken);
        session().apply(DataSourceEdits.addOutput(node.id(), new SourceOutput(variable, variable)));
    }

    private Optional<SourceInput> request(FlowDocument document, int at) {
        return find(document, DataSourceNode::request)
                .filter(all -> at < all.size())
                .map(all -> all.get(at));
    }

    private <T> Optional<T> find(FlowDocument document, Function<DataSourceNode, T> read) {
        return node(document, node.id(), DataSourceNode.class).map(read);
    }
}
