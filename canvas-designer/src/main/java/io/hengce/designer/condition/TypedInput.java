package io.hengce.designer.condition;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A line to type something into: it tells while it is typed, and once more at Enter or when it is left; Escape takes the typing back. */
final class TypedInput {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /**
     * What stands in it.
     *
     * @param read what a text means; empty for nothing
     */
    record Text<T>(Optional<String> now, Function<String, Optional<T>> read) {}

    /** Who listens. */
    record Ears<T>(Consumer<Optional<T>> typing, Consumer<Optional<T>> made, Runnable dropped) {}

    private final TextField field = new TextField();
    private String committed;

    <T> TypedInput(String id, Text<T> text, Ears<T> ears) {
        field.setId(id);
        field.setText(text.now().orElse(""));
        field.setMinWidth(40);
        field.setMaxWidth(Double.MAX_VALUE);
        committed = field.getText();
        Runnable made = () -> {
            if (!field.getText().equals(committed)) {
                committed = field.getText();
                ears.made().accept(text.read().apply(field.getText()));
            }
        };
        field.textProperty().subscribe((before, now) -> {
            var read = text.read().apply(now);
            field.pseudoClassStateChanged(WRONG, read.isEmpty() && !now.isBlank());
            ears.typing().accept(read);
        });
        field.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                made.run();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                made.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(committed);
                ears.dropped().run();
                event.consume();
            }
        });
    }

    TextField field() {
        return field;
    }
}
