package io.hengce.designer.counter;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.engine.counterfactual.Counterfactual;
import io.hengce.engine.counterfactual.FieldChange;
import io.hengce.flow.dictionary.Dictionary;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One answer: each change from and to, what is decided with them, and a button that tries them. */
final class AnswerRow extends HBox {

    private final Words words;
    private final Dictionary dictionary;

    AnswerRow(Words words, Dictionary dictionary, Counterfactual found, Runnable open) {
        super(10);
        this.words = words;
        this.dictionary = dictionary;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("counter-row");
        var changes = new FlowPane(10, 4);
        changes.setAlignment(Pos.CENTER_LEFT);
        for (var change : found.changes()) {
            if (!changes.getChildren().isEmpty()) {
                changes.getChildren().add(muted(words.say("counter.and")));
            }
            changes.getChildren().add(change(change));
        }
        HBox.setHgrow(changes, Priority.ALWAYS);
        var outcome = new Label(new NodeWords(words).outcome(found.decision().outcome()));
        outcome.getStyleClass()
                .addAll("pill", "outcome-" + found.decision().outcome().name().toLowerCase(Locale.ROOT));
        outcome.setMinWidth(Region.USE_PREF_SIZE);
        var button = new Button(words.say("counter.try"));
        button.setGraphic(Glyph.RUN.icon(16));
        button.getStyleClass().addAll("small", "counter-try");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.say("counter.try.tip")));
        button.setOnAction(event -> open.run());
        getChildren().addAll(changes, outcome, button);
    }

    private HBox change(FieldChange change) {
        var values = new ValueWords(words);
        var name = new Label(values.label(dictionary, change.field()));
        name.getStyleClass().add("item-title");
        var to = new Label(values.value(dictionary, change.field(), change.to()));
        to.getStyleClass().addAll("pill", "value");
        var box = new HBox(
                6, name, muted(values.value(dictionary, change.field(), change.from())), Glyph.ARROW.icon(16), to);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
