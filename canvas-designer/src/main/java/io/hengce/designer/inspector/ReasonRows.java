package io.hengce.designer.inspector;

import io.hengce.designer.document.Edit;
import io.hengce.flow.document.Reason;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** The reasons that a node gives: one row each, which can be taken away, and a box that gives another of the catalogue. */
record ReasonRows(Section section, List<String> given, Function<String, Edit> add, Function<String, Edit> remove) {

    List<VBox> all() {
        return given.stream().map(this::row).toList();
    }

    private VBox row(String code) {
        var rows = new SectionRows(section);
        var taken = rows.remove("remove-reason-" + code, () -> section.session().apply(remove.apply(code)));
        return Section.card(Section.row(Section.muted(RuleActions.reason(section, code)), taken));
    }

    /** The reasons of the catalogue that are not given yet; choosing one gives it. */
    ComboBox<String> another() {
        var others = section.document().reasons().stream()
                .map(Reason::code)
                .filter(code -> !given.contains(code))
                .toList();
        var box = new SectionRows(section)
                .choice(
                        "add-reason",
                        Choice.adding(
                                others,
                                code -> RuleActions.reason(section, code),
                                code -> section.session().apply(add.apply(code))));
        box.setPromptText(section.words().say("review.addReason"));
        box.setDisable(others.isEmpty());
        return box;
    }
}
