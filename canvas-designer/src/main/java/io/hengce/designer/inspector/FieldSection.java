package io.hengce.designer.inspector;

import atlantafx.base.controls.ToggleSwitch;
import io.hengce.designer.document.DictionaryEdits;
import io.hengce.designer.document.FieldUses;
import io.hengce.designer.document.Fields;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.LateTooltip;
import io.hengce.designer.session.Entry;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A field of the data dictionary. */
final class FieldSection extends Section {

    private final String id;
    private final SectionRows rows = new SectionRows(this);

    FieldSection(Session session, Words words, String id) {
        super(session, words);
        this.id = id;
        owner();
        getChildren().add(problemsAt(Fields.place(document(), id)));
        var inputs = new EntryInputs(this);
        getChildren()
                .add(inputs.both(
                        "field.label",
                        "entry-label",
                        document -> find(document).map(Field::label),
                        (language, text) -> DictionaryEdits.label(id, language, text)));
        var path = entry(
                Inputs.cell("field-path"),
                place("path"),
                document -> find(document).map(Field::path),
                text -> DictionaryEdits.path(id, text));
        getChildren().add(SectionRows.pair(inputs.id(id), rows.labelled("field.path", path)));
        find(document()).ifPresent(field -> {
            new TypeInputs(this, field, id).addTo(getChildren());
            if (!Fields.members(field).isEmpty()) {
                getChildren().add(new MembersPart(this, id));
            }
            use(field);
        });
        getChildren().add(new UsagesPart(this, id));
    }

    /** The way back from a member to what it is a member of. */
    private void owner() {
        Fields.owner(id).ifPresent(owner -> {
            var back = new Button(values().label(document(), owner), Glyph.LEAVE.icon(16));
            back.setId("member-owner");
            back.getStyleClass().addAll("flat", "small");
            back.setOnAction(event -> session().show(Optional.of(new Entry.OfField(owner))));
            LateTooltip.on(back, words().say("member.back.tip"));
            getChildren().add(back);
        });
    }

    private Place place(String part) {
        return Place.inDocument(Fields.place(document(), id).path() + "/" + part);
    }

    private void use(Field field) {
        getChildren().add(heading(words().say("field.use")));
        var origin = rows.choice(
                "field-origin",
                Choice.of(
                        List.of(Origin.values()),
                        field.use().origin(),
                        each -> words().say("field.origin." + each.name().toLowerCase(Locale.ROOT)),
                        each -> change(FieldUses::from, each)));
        var sensitivity = rows.choice(
                "field-sensitivity",
                Choice.of(
                        List.of(Sensitivity.values()),
                        field.use().sensitivity(),
                        each -> words().say("field.sensitivity." + each.name().toLowerCase(Locale.ROOT)),
                        each -> change(FieldUses::sensitivity, each)));
        getChildren()
                .add(
                        Fields.isMember(id)
                                ? rows.labelled("field.sensitivity", sensitivity)
                                : SectionRows.pair(
                                        rows.labelled("field.origin", origin),
                                        rows.labelled("field.sensitivity", sensitivity)));
        if (field.use().origin() == Origin.REQUEST) {
            getChildren().add(toggle("field-required", "flow.required", FieldUse::required, FieldUses::required));
        } else if (field.use().origin() == Origin.DERIVED) {
            getChildren().add(toggle("field-output", "field.output", FieldUse::output, FieldUses::output));
        }
        getChildren().add(rows.labelled("field.missing", missingTokens()));
        if (field.type().isSingle()) {
            getChildren().add(rows.labelled("field.example", example(field)));
        }
    }

    private TextEntry missingTokens() {
        var input = Inputs.cell("field-missing");
        input.setPromptText(words().say("field.missingHint"));
        return entry(
                input,
                place("missing"),
                document -> find(document)
                        .map(found -> String.join(", ", found.use().missingTokens())),
                text -> DictionaryEdits.use(id, old -> FieldUses.missingTokens(old, tokens(text))));
    }

    private static List<String> tokens(String text) {
        return Arrays.stream(text.split("[,，]"))
                .map(String::strip)
                .filter(token -> !token.isEmpty())
                .toList();
    }

    private TextEntry example(Field field) {
        var input = Inputs.cell("field-example");
        input.setPromptText(words().say("section.none"));
        return entry(
                input,
                new TextEntry.Slot(
                        place("example"),
                        document -> find(document)
                                .map(found -> ValueWords.typed(found.use().example())),
                        text -> text.isBlank()
                                ? TextEntry.Written.of(example(Value.Missing.MISSING))
                                : ParameterEntry.typed(field.type(), text.strip())
                                        .map(value -> TextEntry.Written.of(example(value)))
                                        .orElseGet(() -> TextEntry.Written.refused(words().both(
                                                        "parameter.refused."
                                                                + field.type().word(),
                                                        text)))));
    }

    private io.hengce.designer.document.Edit example(Value value) {
        return DictionaryEdits.use(id, old -> FieldUses.example(old, value));
    }

    private HBox toggle(
            String control, String key, Predicate<FieldUse> read, BiFunction<FieldUse, Boolean, FieldUse> write) {
        var label = new Label(words().say(key));
        var on = new ToggleSwitch();
        on.setId(control);
        on.setAccessibleText(words().say(key));
        follow(() -> find(document()).ifPresent(found -> on.setSelected(read.test(found.use()))));
        on.selectedProperty().subscribe((before, now) -> change(write, now));
        return row(label, on);
    }

    private <T> void change(BiFunction<FieldUse, T, FieldUse> write, T value) {
        session().apply(DictionaryEdits.use(id, old -> write.apply(old, value)));
    }

    private Optional<Field> find(FlowDocument document) {
        return Fields.find(document, id);
    }
}
