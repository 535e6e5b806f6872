package io.hengce.designer.debug;

import io.hengce.designer.document.NodeNames;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a node read, with the values from before it, and what it wrote. */
final class StepValues extends VBox {

    private final Words words;
    private final ValueWords values;

    StepValues(Words words, Standing standing, TraceStep step) {
        super(6);
        this.words = words;
        this.values = new ValueWords(words);
        var document = standing.trial().document();
        var before = standing.before(standing.steps().indexOf(step));
        line("debug.read", read(document, before, step), document);
        line("debug.wrote", step.outputs(), document);
    }

    /** The fields that the node names, in the order of the dictionary. */
    private static Map<String, Value> read(FlowDocument document, Map<String, Value> before, TraceStep step) {
        var names = document.node(step.node()).map(node -> NodeNames.of(node).read());
        var read = new LinkedHashMap<String, Value>();
        document.dictionary().fields().stream()
                .map(Field::id)
                .filter(field -> names.filter(known -> known.contains(field)).isPresent())
                .forEach(field -> read.put(field, before.getOrDefault(field, Value.Missing.MISSING)));
        return read;
    }

    private void line(String key, Map<String, Value> shown, FlowDocument document) {
        if (shown.isEmpty()) {
            return;
        }
        var pane = new FlowPane(14, 4);
        pane.getChildren().add(muted(words.say(key)));
        shown.forEach((field, value) -> {
            var text = new Label(values.value(document, field, value));
            text.getStyleClass().add("item-title");
            text.setId((key.endsWith("wrote") ? "wrote-" : "read-") + field);
            text.setMinWidth(Region.USE_PREF_SIZE);
            var pair = new HBox(6, muted(values.label(document, field)), text);
            pair.setAlignment(Pos.CENTER_LEFT);
            pane.getChildren().add(pair);
        });
        getChildren().add(pane);
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
