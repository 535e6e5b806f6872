package io.hengce.designer.inspector;

import io.hengce.designer.look.ChoiceText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;

/** A box to choose one of few things from. The section is built anew when what is chosen changes, so the box only tells. */
final class Choice {

    private Choice() {}

    static <T> ComboBox<T> of(List<T> all, T now, Function<T, String> shown, Consumer<T> chosen) {
        var box = new ComboBox<T>();
        box.getItems().setAll(all);
        box.setConverter(new ChoiceText<>(shown));
        box.setValue(now);
        box.valueProperty().subscribe((before, after) -> chosen.accept(after));
        return box;
    }

    /** A box that shows nothing as chosen: choosing adds. */
    static <T> ComboBox<T> adding(List<T> all, Function<T, String> shown, Consumer<T> chosen) {
        var box = new ComboBox<T>();
        box.getItems().setAll(all);
        box.setConverter(new ChoiceText<>(shown));
        box.valueProperty().subscribe((before, after) -> {
            if (after != null) {
                chosen.accept(after);
            }
        });
        return box;
    }
}
