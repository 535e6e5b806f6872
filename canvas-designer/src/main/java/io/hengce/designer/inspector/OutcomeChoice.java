package io.hengce.designer.inspector;

import io.hengce.designer.words.NodeWords;
import io.hengce.flow.value.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The outcomes side by side, the chosen one in its colour; a click chooses another. */
final class OutcomeChoice extends HBox {

    /** @param id of the whole; each outcome's is {@code ID-approve} and so on */
    OutcomeChoice(Section section, String id, List<Outcome> all, Outcome now, Consumer<Outcome> chosen) {
        setId(id);
        getStyleClass().add("segments");
        setMaxWidth(USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (var outcome : all) {
            var name = outcome.name().toLowerCase(Locale.ROOT);
            var button = new ToggleButton(new NodeWords(section.words()).outcome(outcome));
            button.setId(id + "-" + name);
            button.getStyleClass().addAll("segment", "of-" + name);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(outcome == now);
            button.setOnAction(event -> {
                button.setSelected(true);
                if (outcome != now) {
                    chosen.accept(outcome);
                }
            });
            getChildren().add(button);
        }
    }
}
