package io.hengce.designer.condition;

import io.hengce.designer.document.condition.Subject;
import io.hengce.designer.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A name in a list: its label above where it comes from, its type at the right. */
final class NameCard {

    private NameCard() {}

    static HBox of(String label, String place, String type, double width) {
        var title = new Label(label);
        title.setMinWidth(0);
        var from = new Label(place);
        from.getStyleClass().add("muted");
        from.setMinWidth(0);
        var left = new VBox(1, title, from);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        var kind = new Label(type);
        kind.getStyleClass().add("pill");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, left, kind);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(width);
        row.setMaxWidth(width);
        return row;
    }

    /** What a name is called, where it is called something. */
    static String label(Words words, Subject subject) {
        var label = words.say(subject.label());
        return label.isEmpty() ? subject.name() : label;
    }

    /** A field's path, or what else it is, with its id where that says more. */
    static String place(Words words, Subject subject) {
        return switch (subject.source()) {
            case FIELD ->
                subject.path().isEmpty() || subject.path().equals(subject.name())
                        ? subject.name()
                        : subject.path() + " · " + subject.name();
            case PARAMETER -> words.say("entry.parameter") + " · " + subject.name();
            case ELEMENT -> words.say("condition.field.element") + " · " + subject.name();
            case SYSTEM -> words.say("condition.field.system") + " · " + subject.name();
        };
    }
}
