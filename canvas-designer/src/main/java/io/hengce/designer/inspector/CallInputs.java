package io.hengce.designer.inspector;

import io.hengce.designer.document.CallEdits;
import io.hengce.designer.document.CallEdits.Caller;
import io.hengce.designer.document.condition.Subjects;
import io.hengce.designer.files.PartShelf;
import io.hengce.designer.files.PartShelf.Shelved;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowOutput;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.parts.PartKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a node says to call another flow: which, what it is given, what is taken from it. Labels and types appear once the file was read. */
final class CallInputs {

    private final Section section;
    private final SectionRows rows;
    private final Caller caller;
    private final CallSite site;
    private final String prefix;
    private final PartChoice flow;
    private final List<Runnable> known = new ArrayList<>();

    CallInputs(Section section, PartShelf shelf, Caller caller, CallSite site) {
        this.section = section;
        this.rows = new SectionRows(section);
        this.caller = caller;
        this.site = site;
        this.prefix = caller.shadow().map(shadow -> shadow + "-").orElse("");
        this.flow = new PartChoice(section, shelf, PartKind.FLOW, this::choose).under(prefix);
    }

    List<Node> which() {
        return List.of(
                rows.labelled(
                        "call.flow",
                        flow.show(site.call().flow(), site.call().hash(), part -> known.forEach(Runnable::run))),
                section.problemsAt(site.flow()));
    }

    /** What the called flow is given. */
    List<Node> inputs() {
        var nodes = new ArrayList<Node>(List.of(Section.heading(section.words().say("call.inputs"))));
        for (var at = 0; at < site.call().inputs().size(); at++) {
            nodes.add(input(at, site.call().inputs().get(at)));
        }
        nodes.add(more());
        return nodes;
    }

    /** What is taken from it at its end. */
    List<Node> outputs() {
        var taken = site.call().outputs().stream().map(SubFlowOutput::variable).toList();
        var nodes = new ArrayList<Node>(List.of(rows.title(
                "call.outputs",
                prefix + "add-output",
                () -> section.session()
                        .apply(CallEdits.addOutput(
                                caller, new SubFlowOutput(rows.fresh(Origin.DERIVED, taken), Slots.OUTCOME))))));
        for (var at = 0; at < site.call().outputs().size(); at++) {
            nodes.add(output(at, site.call().outputs().get(at)));
        }
        return nodes;
    }

    private void choose(Shelved part) {
        var required = part.dictionary().fields().stream()
                .filter(field -> field.use().required() && field.use().origin() != Origin.DERIVED)
                .map(Field::id)
                .toList();
        section.session().apply(CallEdits.flow(caller, part.id(), part.hash(), required));
    }

    private VBox input(int at, SubFlowInput input) {
        var given = section.argument(
                new GuidedEntry.Slot(
                        prefix + "given-" + input.field(),
                        site.input(input.field()),
                        document -> find(document, at).map(SubFlowInput::expression),
                        text -> CallEdits.input(caller, at, text)),
                "argument.title",
                new ArgumentEntry.Offer(
                        () -> Subjects.givenBy(section.document(), caller.node()),
                        () -> flow.now().map(part -> part.types().get(input.field()))));
        var remove = rows.remove(
                prefix + "remove-input-" + input.field(),
                () -> section.session().apply(CallEdits.removeInput(caller, at)));
        return Section.card(Section.row(field(input.field()), remove), given);
    }

    private VBox output(int at, SubFlowOutput output) {
        var taken = rows.choice(
                prefix + "taken-" + at,
                Choice.of(
                        List.of(output.field()),
                        output.field(),
                        this::said,
                        chosen -> change(at, new SubFlowOutput(output.variable(), chosen))));
        whenKnown(() -> flow.now()
                .ifPresent(part -> part.outputs().stream()
                        .filter(each -> !taken.getItems().contains(each))
                        .forEach(taken.getItems()::add)));
        var variable = rows.field(
                prefix + "output-variable-" + at,
                output.variable(),
                SectionRows.of(Origin.DERIVED),
                chosen -> change(at, new SubFlowOutput(chosen, output.field())));
        var remove = rows.remove(
                prefix + "remove-output-" + at, () -> section.session().apply(CallEdits.removeOutput(caller, at)));
        return Section.card(
                Section.row(rows.labelled("call.taken", taken), remove),
                rows.labelled("section.writes", variable),
                section.problemsAt(site.output(output.variable())));
    }

    private void change(int at, SubFlowOutput now) {
        section.session().apply(CallEdits.output(caller, at, now));
    }

    /** A field of the called flow: its label and type, as soon as they are known. */
    private Label field(String id) {
        var label = new Label(id);
        label.getStyleClass().add("item-title");
        label.setWrapText(true);
        whenKnown(() -> label.setText(said(id)));
        return label;
    }

    /** The fields that can be given something and are not yet. */
    private ComboBox<String> more() {
        var more = rows.choice(
                prefix + "add-input",
                Choice.<String>adding(
                        List.of(), this::said, field -> section.session().apply(CallEdits.addInput(caller, field))));
        more.setPromptText(section.words().say("call.addInput"));
        var given = site.call().inputs().stream().map(SubFlowInput::field).toList();
        whenKnown(() -> flow.now()
                .ifPresent(part -> more.getItems()
                        .setAll(part.names().stream()
                                .filter(name -> !given.contains(name))
                                .toList())));
        return more;
    }

    private void whenKnown(Runnable then) {
        known.add(then);
    }

    /** The field in the called flow's own words. */
    private String said(String id) {
        if (id.equals(Slots.OUTCOME)) {
            return section.words().say("call.outcome");
        }
        return flow.now()
                .flatMap(part -> part.dictionary().field(id))
                .map(field ->
                        section.values().label(field) + " · " + section.values().type(field))
                .orElse(id);
    }

    private Optional<SubFlowInput> find(FlowDocument document, int at) {
        return caller.call(document)
                .filter(call -> at < call.inputs().size())
                .map(call -> call.inputs().get(at));
    }
}
