package io.hengce.designer.inspector;

import io.hengce.designer.document.ListMatchEdits;
import io.hengce.designer.files.PartShelf;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.FieldType.BooleanType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.ListPurpose;
import io.hengce.flow.document.MatchKey;
import io.hengce.flow.document.MatchValue;
import io.hengce.flow.document.Places;
import io.hengce.flow.lists.KeyForm;
import io.hengce.flow.parts.PartKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A list match: which list, what is compared with its columns, and what is taken from the row that was found. */
final class ListMatchSection extends Section {

    private final ListMatchNode node;
    private final SectionRows rows = new SectionRows(this);
    private final PartChoice list;
    private final Label columns = muted("");

    ListMatchSection(Session session, Words words, PartShelf shelf, ListMatchNode node) {
        super(session, words);
        this.node = node;
        columns.setId("list-columns");
        list = new PartChoice(
                this,
                shelf,
                PartKind.LIST,
                part -> session.apply(ListMatchEdits.list(node.id(), part.id(), part.hash())));
        getChildren().add(heading(words.say("listMatch.list")));
        getChildren()
                .add(list.show(
                        node.list(),
                        node.hash(),
                        part -> columns.setText(words.say("listMatch.columns", String.join(", ", part.names())))));
        getChildren().addAll(columns, problemsAt(Place.inNode(node.id(), "list")));
        getChildren()
                .add(SectionRows.pair(
                        rows.labelled("listMatch.purpose", purpose()), rows.labelled("listMatch.hit", hit())));
        getChildren()
                .add(rows.title(
                        "listMatch.keys",
                        "add-key",
                        () -> session.apply(ListMatchEdits.addKey(node.id(), freshColumn()))));
        for (var at = 0; at < node.keys().size(); at++) {
            getChildren().add(key(at, node.keys().get(at)));
        }
        getChildren().add(rows.title("listMatch.values", "add-value", this::addValue));
        for (var at = 0; at < node.values().size(); at++) {
            getChildren().add(value(at, node.values().get(at)));
        }
    }

    private VBox purpose() {
        return new VBox(rows.choice(
                "purpose",
                Choice.of(
                        List.of(ListPurpose.values()),
                        node.purpose(),
                        each -> words().say("listMatch.purpose." + each.name().toLowerCase(Locale.ROOT)),
                        each -> session().apply(ListMatchEdits.purpose(node.id(), each)))));
    }

    private VBox hit() {
        return new VBox(rows.field(
                "hit-variable",
                node.variable(),
                field -> field.use().origin() == Origin.DERIVED && field.type() instanceof BooleanType,
                chosen -> session().apply(ListMatchEdits.variable(node.id(), chosen))));
    }

    private VBox key(int at, MatchKey key) {
        var column = entry(
                Inputs.cell("key-column-" + at),
                Place.inNode(node.id(), "keys/" + at + "/column"),
                document -> find(document, at).map(MatchKey::column),
                text -> ListMatchEdits.column(node.id(), at, text));
        var form = rows.choice(
                "key-form-" + at,
                Choice.of(
                        List.of(KeyForm.values()),
                        key.form(),
                        each -> words().say("listMatch.form." + each.word()),
                        each -> session().apply(ListMatchEdits.form(node.id(), at, each))));
        var compared = entry(
                Inputs.expression("key-" + at),
                Places.matchKey(node.id(), key.column()),
                document -> find(document, at).map(MatchKey::expression),
                text -> ListMatchEdits.compared(node.id(), at, text));
        var remove = rows.remove("remove-key-" + at, () -> session().apply(ListMatchEdits.removeKey(node.id(), at)));
        return card(
                row(
                        SectionRows.pair(
                                rows.labelled("listMatch.column", column), rows.labelled("listMatch.form", form)),
                        remove),
                rows.labelled("listMatch.compared", compared));
    }

    private VBox value(int at, MatchValue value) {
        var variable = rows.field(
                "value-variable-" + at,
                value.variable(),
                SectionRows.of(Origin.DERIVED),
                chosen -> session().apply(ListMatchEdits.value(node.id(), at, new MatchValue(chosen, value.column()))));
        var column = entry(
                Inputs.cell("value-column-" + at),
                Places.matchValue(node.id(), value.variable()),
                document -> node(document, node.id(), ListMatchNode.class)
                        .filter(found -> at < found.values().size())
                        .map(found -> found.values().get(at).column()),
                text -> ListMatchEdits.value(node.id(), at, new MatchValue(value.variable(), text)));
        var remove =
                rows.remove("remove-value-" + at, () -> session().apply(ListMatchEdits.removeValue(node.id(), at)));
        return card(row(
                SectionRows.pair(rows.labelled("section.writes", variable), rows.labelled("listMatch.column", column)),
                remove));
    }

    private void addValue() {
        var taken = node.values().stream().map(MatchValue::variable).toList();
        var value = new MatchValue(rows.fresh(Origin.DERIVED, taken), freshColumn());
        session().apply(ListMatchEdits.addValue(node.id(), value));
    }

    /** The first column of the list that is no key and no value yet. */
    private String freshColumn() {
        return list.now()
                .flatMap(part -> part.names().stream()
                        .filter(name -> node.keys().stream()
                                .noneMatch(key -> key.column().equals(name)))
                        .filter(name -> node.values().stream()
                                .noneMatch(value -> value.column().equals(name)))
                        .findFirst())
                .orElse("column");
    }

    private Optional<MatchKey> find(FlowDocument document, int at) {
        return node(document, node.id(), ListMatchNode.class)
                .filter(found -> at < found.keys().size())
                .map(found -> found.keys().get(at));
    }
}
