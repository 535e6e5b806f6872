package io.hengce.designer.inspector;

import io.hengce.designer.document.DeriveEdits;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** Derived variables: each with its expression, and its value after a trial run. */
final class DeriveSection extends Section {

    private final DeriveNode node;
    private final SectionRows rows = new SectionRows(this);

    DeriveSection(Session session, Words words, DeriveNode node) {
        super(session, words);
        this.node = node;
        getChildren()
                .add(rows.title("derive.variables", "add-variable", () -> session.apply(DeriveEdits.add(node.id()))));
        each(node.assignments(), this::assignment);
    }

    private VBox assignment(Assignment assignment) {
        var variable = assignment.variable();
        var name = rows.field(
                "variable-" + variable,
                variable,
                SectionRows.of(Origin.DERIVED),
                chosen -> session().apply(DeriveEdits.variable(node.id(), variable, chosen)));
        var value = pill("", "value");
        var entry = entry(
                Inputs.expression("expression-" + variable),
                Places.assignment(node.id(), variable),
                document -> read(document, variable),
                text -> DeriveEdits.expression(node.id(), variable, text));
        follow(() -> {
            var written = step(node.id(), TraceStep.Derived.class)
                    .map(step -> step.outputs().get(variable));
            value.setVisible(written.isPresent());
            value.setManaged(written.isPresent());
            written.ifPresent(found -> value.setText(values().value(document(), variable, found)));
        });
        var remove = rows.remove(
                "remove-variable-" + variable, () -> session().apply(DeriveEdits.remove(node.id(), variable)));
        remove.setDisable(node.assignments().size() <= 1);
        return card(row(name, value, remove), entry);
    }

    private Optional<String> read(FlowDocument document, String variable) {
        return document.node(node.id())
                .filter(DeriveNode.class::isInstance)
                .map(DeriveNode.class::cast)
                .flatMap(found -> found.assignments().stream()
                        .filter(each -> each.variable().equals(variable))
                        .map(Assignment::expression)
                        .findFirst());
    }
}
