package io.hengce.designer.counter;

import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.engine.counterfactual.FixedFields;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** Which fields cannot change: a box for each that could, ticked at first for who somebody is. */
final class FixedChoice extends VBox {

    private final Words words;
    private final Set<String> fixed = new HashSet<>();
    private Dictionary dictionary = new Dictionary(List.of());

    FixedChoice(Words words) {
        super(6);
        this.words = words;
        setId("counter-fixed");
    }

    Set<String> fixed() {
        return Set.copyOf(fixed);
    }

    /** Makes the boxes anew; for another dictionary with its own first choice. */
    void show(Dictionary wanted) {
        if (!wanted.equals(dictionary)) {
            dictionary = wanted;
            fixed.clear();
            fixed.addAll(FixedFields.of(wanted));
        }
        getChildren().clear();
        dictionary
                .of(Origin.REQUEST)
                .filter(field -> FixedFields.canVary(field.type()))
                .forEach(field -> getChildren().add(box(field.id())));
    }

    private CheckBox box(String field) {
        var box = new CheckBox(new ValueWords(words).label(dictionary, field));
        box.setId("fixed-" + field);
        box.setSelected(fixed.contains(field));
        box.setTooltip(new Tooltip(words.say("counter.fixed.tip")));
        box.selectedProperty().subscribe((before, now) -> {
            if (now) {
                fixed.add(field);
            } else {
                fixed.remove(field);
            }
        });
        return box;
    }
}
