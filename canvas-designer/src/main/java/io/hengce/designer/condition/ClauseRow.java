package io.hengce.designer.condition;

import io.hengce.designer.document.condition.Drafts;
import io.hengce.designer.document.condition.GuidedForm;
import io.hengce.designer.document.condition.Operand;
import io.hengce.designer.document.condition.Part.Draft;
import io.hengce.designer.document.condition.Parts;
import io.hengce.designer.document.condition.Relation;
import io.hengce.designer.look.ChoiceText;
import io.hengce.designer.look.LateTooltip;
import io.hengce.flow.dictionary.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A row for one clause: what it speaks of, what it says, and the values. */
final class ClauseRow extends VBox {

    private final ConditionView view;
    private final List<Integer> path;
    private final Optional<FieldType> type;
    private Draft draft;

    ClauseRow(ConditionView view, Draft draft, List<Integer> path) {
        this.view = view;
        this.draft = draft;
        this.path = path;
        this.type = draft.subject().flatMap(view.ground().subjects()::type);
        getStyleClass().add("condition-row");
        var subject = subject();
        var first = new HBox(
                4,
                new RowGrip(view, path),
                subject,
                RowButtons.more(view, path, acts()),
                RowButtons.remove(view, path));
        first.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(subject, Priority.ALWAYS);
        getChildren().add(first);
        if (draft.subject().isPresent()) {
            getChildren().add(said());
        }
    }

    private Region subject() {
        if (draft.subject().orElse(null) instanceof Operand.Formula formula) {
            var input = new TypedInput(
                    view.ground().id("formula", path),
                    new TypedInput.Text<>(Optional.of(formula.text()), ClauseRow::formula),
                    new TypedInput.Ears<Operand>(
                            text -> text.ifPresent(typed -> view.typing(whole -> Parts.replaced(
                                    whole, path, draft.withSubject(typed).settled()))),
                            text -> text.ifPresent(this::become),
                            view::dropped));
            input.field().getStyleClass().add("code");
            return input.field();
        }
        var picker = new NamePicker(
                view.ground().id("field", path),
                view.ground().words(),
                () -> view.ground().subjects().all(),
                name -> become(new Operand.Named(name)));
        picker.show(draft.subject().map(ClauseRow::name));
        return picker;
    }

    private HBox said() {
        var known = type.orElse(FieldType.StringType.ANY);
        var relation = new ComboBox<Relation>();
        relation.setId(view.ground().id("relation", path));
        relation.getItems().setAll(relations(known));
        relation.setConverter(
                new ChoiceText<>(each -> RelationWords.say(view.ground().words(), each, known)));
        relation.setValue(draft.relation());
        LateTooltip.on(relation, view.ground().words().say("condition.relation"));
        relation.setMinWidth(106);
        relation.setPrefWidth(106);
        relation.valueProperty().subscribe((before, now) -> {
            if (now != draft.relation()) {
                replace(Drafts.with(draft, now, known));
            }
        });
        var values = new ValueInputs(view.ground(), view.ground().id("value", path), draft, type)
                .of(new ValueInputs.Ears(this::typing, this::typed, view::dropped));
        var line = new HBox(6, relation, values);
        HBox.setHgrow(values, Priority.ALWAYS);
        if (draft.relation().fewest() == 0) {
            HBox.setHgrow(relation, Priority.ALWAYS);
            relation.setMaxWidth(Double.MAX_VALUE);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private List<Relation> relations(FieldType known) {
        var all = new ArrayList<>(type.isPresent() ? Relation.of(known) : List.of(Relation.values()));
        if (!all.contains(draft.relation())) {
            all.add(0, draft.relation());
        }
        return all;
    }

    /** What the values are, and whether the subject is a name or a formula. */
    private List<MenuItem> acts() {
        var acts = new ArrayList<MenuItem>();
        if (draft.subject().isPresent()
                && draft.relation().fewest() > 0
                && !draft.relation().takesMany()) {
            acts.add(values("constant", value -> Optional.empty()));
            acts.add(values("name", value -> Optional.of(new Operand.Named(""))));
            acts.add(values(
                    "formula",
                    value -> Optional.of(
                            new Operand.Formula(value.map(GuidedForm::feel).orElse("")))));
        }
        acts.add(
                draft.subject().orElse(null) instanceof Operand.Formula
                        ? RowButtons.item(view, path, "byName", () -> replace(Draft.blank()))
                        : RowButtons.item(
                                view,
                                path,
                                "byFormula",
                                () -> become(new Operand.Formula(
                                        draft.subject().map(ClauseRow::name).orElse("")))));
        return acts;
    }

    private MenuItem values(String act, UnaryOperator<Optional<Operand>> change) {
        return RowButtons.item(
                view,
                path,
                act,
                () -> replace(draft.with(
                        draft.relation(), draft.values().stream().map(change).toList())));
    }

    private void become(Operand subject) {
        replace(Drafts.about(draft, subject, type, view.ground().subjects().type(subject)));
    }

    private void replace(Draft changed) {
        view.change(whole -> Parts.replaced(whole, path, changed.settled()));
    }

    private void typing(List<Optional<Operand>> values) {
        view.typing(whole ->
                Parts.replaced(whole, path, draft.with(draft.relation(), values).settled()));
    }

    private void typed(List<Optional<Operand>> values) {
        draft = draft.with(draft.relation(), values);
        view.typed(whole -> Parts.replaced(whole, path, draft.settled()));
    }

    private static Optional<Operand> formula(String text) {
        return Optional.of(text.strip()).filter(typed -> !typed.isEmpty()).map(Operand.Formula::new);
    }

    private static String name(Operand operand) {
        return operand instanceof Operand.Named named ? named.name() : "";
    }
}
