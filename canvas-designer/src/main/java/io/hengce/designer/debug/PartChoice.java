package io.hengce.designer.debug;

import io.hengce.designer.document.LonePart;
import io.hengce.designer.look.ChoiceText;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;

/** The choice of one rule, row or characteristic of a node, or of the whole node; not shown for a node without such parts. */
final class PartChoice extends ComboBox<String> {

    private static final String WHOLE = "";

    private final Words words;
    private boolean filling;

    PartChoice(Words words, Runnable chosen) {
        this.words = words;
        setId("alone-rule");
        valueProperty().subscribe((before, now) -> {
            if (!filling) {
                chosen.run();
            }
        });
    }

    /** The part's id; empty for the whole node. */
    Optional<String> chosen() {
        return Optional.ofNullable(getValue()).filter(id -> !id.equals(WHOLE));
    }

    /** The name of what is chosen. */
    String name() {
        return getConverter().toString(getValue());
    }

    /** Offers the parts of a node; what was chosen stays chosen where it is among them. */
    void offer(Optional<FlowNode> node) {
        var names = node.map(this::names).orElse(Map.of());
        var wanted = new ArrayList<String>();
        wanted.add(WHOLE);
        wanted.addAll(names.keySet());
        filling = true;
        setConverter(new ChoiceText<>(id -> id.equals(WHOLE) ? words.say("alone.whole") : names.getOrDefault(id, id)));
        var before = getValue();
        getItems().setAll(wanted);
        setValue(before != null && wanted.contains(before) ? before : WHOLE);
        setVisible(!names.isEmpty());
        setManaged(!names.isEmpty());
        filling = false;
    }

    /** A part without a name by its number. */
    private Map<String, String> names(FlowNode node) {
        var names = new LinkedHashMap<String, String>();
        for (var part : LonePart.parts(node)) {
            var name = words.say(part.name());
            names.put(part.id(), name.isEmpty() ? words.say("alone.number", names.size() + 1) : name);
        }
        return names;
    }
}
