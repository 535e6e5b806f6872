package io.hengce.designer.inspector;

import io.hengce.designer.document.Edit;
import io.hengce.designer.look.LateTooltip;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A text of FEEL that is filled in by choosing or written; what only FEEL can say is shown as FEEL. */
abstract class GuidedEntry extends VBox {

    /**
     * A text of the document.
     *
     * @param id of the input for FEEL
     */
    record Slot(String id, Place place, Function<FlowDocument, Optional<String>> read, Function<String, Edit> write) {}

    private final Section section;
    private final Slot slot;
    private final TextEntry free;
    private final Region guided;
    private final Label problems;
    private final ToggleButton byChoice;
    private final ToggleButton byText;
    private Optional<String> read = Optional.empty();
    private boolean isGuidable;
    private boolean wantsText;

    /**
     * @param guided what is filled in by choosing
     * @param key of the words for the two ways
     */
    GuidedEntry(Section section, Slot slot, Region guided, String key) {
        this.section = section;
        this.slot = slot;
        this.guided = guided;
        getStyleClass().add("condition-entry");
        free = section.entry(Inputs.expression(slot.id()), slot.place(), slot.read(), slot.write());
        problems = section.problemsAt(slot.place());
        byChoice = toggle("guided-mode", key + ".mode.guided");
        byText = toggle("free-mode", key + ".mode.free");
        byChoice.setOnAction(event -> want(false));
        byText.setOnAction(event -> want(true));
        var modes = new ToggleGroup();
        modes.getToggles().setAll(byChoice, byText);
    }

    /** Shows a text in what is filled in by choosing; false for one that only FEEL can say. */
    abstract boolean show(String feel);

    final String id() {
        return slot.id();
    }

    /** Whether somebody wants to see it as FEEL. */
    final boolean isText() {
        return wantsText;
    }

    final void showText() {
        wantsText = true;
        refresh();
    }

    /** Puts everything in its place and follows the document. Of the two ways only the one that is shown is there. */
    final void begin(String titled) {
        getChildren().addAll(head(titled), guided, problems);
        section.follow(this::refresh);
    }

    private HBox head(String titled) {
        var title = new Label(titled);
        title.getStyleClass().add("field-label");
        title.setMinWidth(0);
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
            isGuidable = show(now.get());
        }
        var isText = wantsText || !isGuidable;
        var wanted = isText ? free : guided;
        if (getChildren().get(1) != wanted) {
            getChildren().set(1, wanted);
        }
        problems.setVisible(!isText && !problems.getText().isEmpty());
        problems.setManaged(problems.isVisible());
        byText.setSelected(isText);
        byChoice.setSelected(!isText);
        byChoice.setDisable(!isGuidable);
    }

    private ToggleButton toggle(String mode, String key) {
        var button = new ToggleButton(section.words().say(key));
        button.setId(slot.id() + "-" + mode);
        button.getStyleClass().add("segment");
        LateTooltip.on(button, section.words().say(key + ".tip"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
