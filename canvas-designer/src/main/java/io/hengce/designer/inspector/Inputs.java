package io.hengce.designer.inspector;

import io.hengce.designer.look.Fonts;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The kinds of inputs that the inspector uses. */
final class Inputs {

    private static final double LINE = 19;
    private static final double INSETS = 14;

    private Inputs() {}

    /** An input for a name, which has no line breaks of its own and is as many lines high as it needs. */
    static TextInputControl name(String id) {
        var area = lines(id, Fonts.TEXT, "prose");
        area.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replaceAll("[\\r\\n\\t]+", " "));
            return change;
        }));
        return area;
    }

    /** A one-line input for cells and short expressions. */
    static TextInputControl cell(String id) {
        var field = new TextField();
        field.setId(id);
        field.getStyleClass().add("code");
        return field;
    }

    /** A one-line input for a number, which stands at the right. */
    static TextInputControl number(String id) {
        var field = new TextField();
        field.setId(id);
        field.setAlignment(Pos.CENTER_RIGHT);
        field.getStyleClass().add("number");
        return field;
    }

    /** An input for a sentence, as many lines high as it needs. */
    static TextInputControl prose(String id) {
        return lines(id, Fonts.TEXT, "prose");
    }

    /** An input for an expression, as many lines high as it needs. */
    static TextInputControl expression(String id) {
        return lines(id, Fonts.CODE, "code");
    }

    private static TextArea lines(String id, String font, String style) {
        var area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.getStyleClass().add(style);
        var ruler = new Text();
        ruler.setFont(Font.font(font, 13));
        Runnable fit = () -> {
            ruler.setText(area.getText() + " ");
            ruler.setWrappingWidth(Math.max(80, area.getWidth() - 22));
            var lines = Math.max(1, Math.round(ruler.getLayoutBounds().getHeight() / LINE));
            area.setPrefHeight(lines * LINE + INSETS);
        };
        area.fontProperty().subscribe((before, now) -> {
            ruler.setFont(now);
            fit.run();
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, Inputs::goOn);
        area.setMinHeight(LINE + INSETS);
        area.setPrefHeight(LINE + INSETS);
        area.textProperty().subscribe((before, now) -> fit.run());
        area.widthProperty().subscribe((before, now) -> fit.run());
        return area;
    }

    /** Tab leads to the next input, as from one line; an area takes it only with Control. */
    private static void goOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isConsumed()) {
            event.consume();
            Event.fireEvent(
                    event.getTarget(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        }
    }
}
