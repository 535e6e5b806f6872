package io.hengce.designer.condition;

import io.hengce.designer.document.condition.Operand;
import io.hengce.designer.document.condition.Part.Draft;
import io.hengce.designer.document.condition.Subject;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The inputs for the values of a clause, each as its subject's type asks for.
 *
 * @param id what the ids of the inputs begin with
 * @param type the subject's, as far as it is known
 */
record ValueInputs(Ground ground, String id, Draft draft, Optional<FieldType> type) {

    /** Who hears what the values become. */
    record Ears(Consumer<List<Optional<Operand>>> typing, Consumer<List<Optional<Operand>>> made, Runnable dropped) {}

    HBox of(Ears ears) {
        var inputs = new HBox(4);
        inputs.setAlignment(Pos.CENTER_LEFT);
        if (draft.relation().takesMany()) {
            inputs.getChildren().add(grown(many(ears)));
            return inputs;
        }
        for (var at = 0; at < draft.values().size(); at++) {
            if (at > 0) {
                inputs.getChildren().add(word(ground.words().say("condition.to")));
            }
            inputs.getChildren().add(grown(one(at, ears)));
        }
        var unit = type.map(known -> ground.values().unit(known, label())).orElse("");
        if (!unit.isEmpty() && !draft.values().isEmpty() && isConstant()) {
            inputs.getChildren().add(word(unit));
        }
        return inputs;
    }

    private LocalizedText label() {
        return draft.subject()
                .filter(Operand.Named.class::isInstance)
                .flatMap(named -> ground.subjects().find(((Operand.Named) named).name()))
                .map(Subject::label)
                .orElse(LocalizedText.EMPTY);
    }

    private boolean isConstant() {
        return draft.values().stream().allMatch(value -> value.isEmpty() || value.get() instanceof Operand.Constant);
    }

    private Region one(int at, Ears ears) {
        var now = draft.values().get(at);
        var values = new ArrayList<>(draft.values());
        Consumer<Optional<Operand>> made = value -> {
            values.set(at, value);
            ears.made().accept(List.copyOf(values));
        };
        if (now.orElse(null) instanceof Operand.Named named) {
            return name(id + "-" + at, named, made);
        }
        if (now.orElse(null) instanceof Operand.Formula formula) {
            return line(at, Optional.of(formula.text()), ValueInputs::formula, ears);
        }
        if (!domain().isEmpty()) {
            return new CodeChoice(ground, id + "-" + at).one(domain(), now, made);
        }
        return switch (type.map(FieldType::word).orElse("")) {
            case "date" -> new DateInput(id + "-" + at).of(now, made);
            case "boolean" -> new CodeChoice(ground, id + "-" + at).truth(now, made);
            default -> line(at, now.map(ConstantTexts::write), text -> ConstantTexts.read(type, text), ears);
        };
    }

    private List<DomainValue> domain() {
        return type.filter(FieldType.StringType.class::isInstance)
                .map(string -> ((FieldType.StringType) string).domain())
                .orElse(List.of());
    }

    private Region name(String box, Operand.Named named, Consumer<Optional<Operand>> made) {
        var picker = new NamePicker(
                box, ground.words(), this::alike, chosen -> made.accept(Optional.of(new Operand.Named(chosen))));
        picker.show(Optional.of(named.name()).filter(name -> !name.isEmpty()));
        return picker;
    }

    /** The names whose values can be compared with the subject's. */
    private List<Subject> alike() {
        return ground.subjects().all().stream()
                .filter(each ->
                        type.isEmpty() || each.type().word().equals(type.get().word()))
                .toList();
    }

    private Region line(int at, Optional<String> now, Function<String, Optional<Operand>> read, Ears ears) {
        var values = new ArrayList<>(draft.values());
        var input = new TypedInput(
                id + "-" + at,
                new TypedInput.Text<>(now, read),
                new TypedInput.Ears<>(
                        value -> {
                            var typed = new ArrayList<>(values);
                            typed.set(at, value);
                            ears.typing().accept(typed);
                        },
                        value -> {
                            values.set(at, value);
                            ears.made().accept(List.copyOf(values));
                        },
                        ears.dropped()));
        input.field().setPromptText(ground.words().say("condition.value"));
        return input.field();
    }

    private Region many(Ears ears) {
        var now = draft.values().stream().flatMap(Optional::stream).toList();
        if (!domain().isEmpty() && now.stream().allMatch(ValueInputs::isText)) {
            return new CodeChoice(ground, id + "-0")
                    .many(domain(), now, all -> ears.made().accept(wrapped(all)));
        }
        var input = new TypedInput(
                id + "-0",
                new TypedInput.Text<>(
                        Optional.of(ConstantTexts.writeAll(now)), text -> ConstantTexts.readAll(type, text)),
                new TypedInput.Ears<List<Operand>>(
                        all -> ears.typing().accept(wrapped(all.orElse(List.of()))),
                        all -> ears.made().accept(wrapped(all.orElse(List.of()))),
                        ears.dropped()));
        input.field().setPromptText(ground.words().say("condition.values"));
        return input.field();
    }

    private static boolean isText(Operand operand) {
        return operand instanceof Operand.Constant constant && constant.value() instanceof Value.TextValue;
    }

    private static List<Optional<Operand>> wrapped(List<Operand> all) {
        return all.isEmpty()
                ? List.of(Optional.empty())
                : all.stream().map(Optional::of).toList();
    }

    private static Optional<Operand> formula(String text) {
        return Optional.of(text.strip()).filter(typed -> !typed.isEmpty()).map(Operand.Formula::new);
    }

    private static Region grown(Region input) {
        HBox.setHgrow(input, Priority.ALWAYS);
        input.setMaxWidth(Double.MAX_VALUE);
        input.setPrefWidth(60);
        return input;
    }

    private static Label word(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
