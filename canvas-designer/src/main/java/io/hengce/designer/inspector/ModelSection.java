package io.hengce.designer.inspector;

import io.hengce.designer.document.ModelEdits;
import io.hengce.designer.files.PartShelf;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.ModelInput;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ModelOutput;
import io.hengce.flow.document.Places;
import io.hengce.flow.parts.PartKind;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A model: which file, what its inputs are given, where its outputs go. */
final class ModelSection extends Section {

    private final ModelNode node;
    private final SectionRows rows = new SectionRows(this);
    private final PartChoice model;
    private final Label knows = muted("");

    ModelSection(Session session, Words words, PartShelf shelf, ModelNode node) {
        super(session, words);
        this.node = node;
        knows.setId("model-knows");
        model = new PartChoice(
                this,
                shelf,
                PartKind.MODEL,
                part -> session.apply(ModelEdits.model(node.id(), part.id(), part.hash(), part.names())));
        getChildren().add(heading(words.say("model.model")));
        getChildren()
                .add(model.show(
                        node.model(),
                        node.hash(),
                        part -> knows.setText(words.say(
                                "model.knows", String.join(", ", part.names()), String.join(", ", part.outputs())))));
        getChildren().addAll(knows, problemsAt(Place.inNode(node.id(), "model")));
        getChildren()
                .add(rows.title(
                        "model.inputs",
                        "add-input",
                        () -> session.apply(ModelEdits.addInput(node.id(), freshInput()))));
        for (var at = 0; at < node.inputs().size(); at++) {
            getChildren().add(input(at, node.inputs().get(at)));
        }
        getChildren().add(rows.title("model.outputs", "add-output", this::addOutput));
        for (var at = 0; at < node.outputs().size(); at++) {
            getChildren().add(output(at, node.outputs().get(at)));
        }
    }

    private VBox input(int at, ModelInput input) {
        var field = entry(
                Inputs.cell("input-field-" + at),
                Place.inNode(node.id(), "inputs/" + at + "/field"),
                document -> find(document, at).map(ModelInput::field),
                text -> ModelEdits.input(node.id(), at, new ModelInput(text, expression(at))));
        var given = argument(
                new GuidedEntry.Slot(
                        "input-" + at,
                        Places.modelInput(node.id(), input.field()),
                        document -> find(document, at).map(ModelInput::expression),
                        text -> ModelEdits.input(node.id(), at, new ModelInput(input.field(), text))),
                "model.given",
                names(() -> model.now().map(part -> part.types().get(input.field()))));
        var remove = rows.remove("remove-input-" + at, () -> session().apply(ModelEdits.removeInput(node.id(), at)));
        return card(row(rows.labelled("model.field", field), remove), given);
    }

    private VBox output(int at, ModelOutput output) {
        var variable = rows.field(
                "output-variable-" + at,
                output.variable(),
                SectionRows.of(Origin.DERIVED),
                chosen -> session().apply(ModelEdits.output(node.id(), at, new ModelOutput(chosen, output.output()))));
        var name = entry(
                Inputs.cell("output-" + at),
                Places.modelOutput(node.id(), output.variable()),
                document -> node(document, node.id(), ModelNode.class)
                        .filter(found -> at < found.outputs().size())
                        .map(found -> found.outputs().get(at).output()),
                text -> ModelEdits.output(node.id(), at, new ModelOutput(output.variable(), text)));
        var remove = rows.remove("remove-output-" + at, () -> session().apply(ModelEdits.removeOutput(node.id(), at)));
        return card(row(rows.labelled("model.output", name), remove), rows.labelled("section.writes", variable));
    }

    private void addOutput() {
        var taken = node.outputs().stream().map(ModelOutput::variable).toList();
        var known = model.now()
                .flatMap(part -> part.outputs().stream()
                        .filter(name -> node.outputs().stream()
                                .noneMatch(each -> each.output().equals(name)))
                        .findFirst());
        session()
                .apply(ModelEdits.addOutput(
                        node.id(), new ModelOutput(rows.fresh(Origin.DERIVED, taken), known.orElse("output"))));
    }

    /** An input of the model that is given nothing yet. */
    private String freshInput() {
        return model.now()
                .flatMap(part -> part.names().stream()
                        .filter(name -> node.inputs().stream()
                                .noneMatch(each -> each.field().equals(name)))
                        .findFirst())
                .orElse("field");
    }

    private String expression(int at) {
        return find(document(), at).map(ModelInput::expression).orElse("missing");
    }

    private Optional<ModelInput> find(FlowDocument document, int at) {
        return node(document, node.id(), ModelNode.class)
                .filter(found -> at < found.inputs().size())
                .map(found -> found.inputs().get(at));
    }
}
