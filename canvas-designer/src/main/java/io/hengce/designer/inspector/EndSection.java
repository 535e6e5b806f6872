package io.hengce.designer.inspector;

import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.dictionary.Field;
import javafx.scene.control.Label;

/** The end: what a decision carries out of the flow. */
final class EndSection extends Section {

    EndSection(Session session, Words words) {
        super(session, words);
        getChildren().addAll(heading(words.say("end.outputs")), muted(words.say("end.hint")));
        each(
                document().dictionary().fields().stream()
                        .filter(field -> field.use().output())
                        .toList(),
                this::output);
    }

    private javafx.scene.layout.VBox output(Field field) {
        var label = new Label(values().label(field));
        label.getStyleClass().add("item-title");
        var value = pill("", "value");
        follow(() -> {
            var written = session()
                    .trial()
                    .get()
                    .decided()
                    .map(trial -> trial.decision().outputs().get(field.id()));
            value.setVisible(written.isPresent());
            value.setManaged(written.isPresent());
            written.ifPresent(found -> value.setText(values().value(field.type(), field.label(), found)));
        });
        var id = new Label(field.id());
        id.getStyleClass().addAll("muted", "code-label");
        return card(row(label, value), id);
    }
}
