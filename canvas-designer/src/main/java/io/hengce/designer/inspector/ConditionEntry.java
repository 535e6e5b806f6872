package io.hengce.designer.inspector;

import io.hengce.designer.condition.ConditionView;
import io.hengce.designer.condition.Ground;
import io.hengce.designer.document.Edit;
import io.hengce.designer.document.condition.GuidedForm;
import io.hengce.designer.document.condition.Part.Group;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A condition, filled in by choosing or written as FEEL; what only FEEL can say is shown as FEEL. */
final class ConditionEntry extends VBox {

    /**
     * A condition of the document.
     *
     * @param id of the input for FEEL
     */
    record Slot(String id, Place place, Function<FlowDocument, Optional<String>> read, Function<String, Edit> write) {}

    private final Section section;
    private final Slot slot;
    private final TextEntry free;
    private final ConditionView guided;
    private final Label problems;
    private final ToggleButton byChoice;
    private final ToggleButton byText;
    private Optional<String> read = Optional.empty();
    private Optional<Group> form = Optional.empty();
    private boolean wantsText;

    ConditionEntry(Section section, Slot slot) {
        this.section = section;
        this.slot = slot;
        getStyleClass().add("condition-entry");
        free = section.entry(Inputs.expression(slot.id()), slot.place(), slot.read(), slot.write());
        guided = new ConditionView(new Ground(section.words(), section::document, slot.id()), new Ears());
        problems = section.problemsAt(slot.place());
        byChoice = toggle("guided-mode", "condition.mode.guided");
        byText = toggle("free-mode", "condition.mode.free");
        byChoice.setOnAction(event -> want(false));
        byText.setOnAction(event -> want(true));
        var modes = new ToggleGroup();
        modes.getToggles().setAll(byChoice, byText);
        getChildren().addAll(head(), free, guided, problems);
        section.follow(this::refresh);
    }

    String id() {
        return slot.id();
    }

    /** Whether somebody wants to see it as FEEL. */
    boolean isText() {
        return wantsText;
    }

    void showText() {
        wantsText = true;
        refresh();
    }

    private HBox head() {
        var title = new Label(section.words().say("condition.title"));
        title.getStyleClass().add("field-label");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var modes = new HBox(byChoice, byText);
        modes.getStyleClass().add("segments");
        var head = new HBox(8, title, modes);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void want(boolean text) {
        section.session().commitDraft();
        wantsText = text;
        refresh();
        if (text) {
            free.lookup("#" + slot.id()).requestFocus();
        }
    }

    private void refresh() {
        var now = slot.read().apply(section.document());
        if (now.isPresent() && !now.equals(read)) {
            read = now;
            form = now.flatMap(GuidedForm::of);
            form.ifPresent(guided::show);
        }
        var isText = wantsText || form.isEmpty();
        shown(free, isText);
        shown(guided, !isText);
        problems.setVisible(!isText && !problems.getText().isEmpty());
        problems.setManaged(problems.isVisible());
        byText.setSelected(isText);
        byChoice.setSelected(!isText);
        byChoice.setDisable(form.isEmpty());
    }

    private static void shown(Region region, boolean isShown) {
        region.setVisible(isShown);
        region.setManaged(isShown);
    }

    private ToggleButton toggle(String mode, String key) {
        var button = new ToggleButton(section.words().say(key));
        button.setId(slot.id() + "-" + mode);
        button.getStyleClass().add("segment");
        button.setTooltip(new Tooltip(section.words().say(key + ".tip")));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private final class Ears implements ConditionView.Listener {
        @Override
        public void typing(String feel) {
            section.session().draft(slot.write().apply(feel));
        }

        @Override
        public void made(String feel) {
            section.session().apply(slot.write().apply(feel));
        }

        @Override
        public void dropped() {
            section.session().dropDraft();
        }
    }
}
