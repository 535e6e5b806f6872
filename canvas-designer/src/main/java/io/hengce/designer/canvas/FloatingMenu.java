package io.hengce.designer.canvas;

import io.hengce.designer.words.Words;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** A menu that floats on the canvas: a title, and rows of which the first has the focus when it opens. */
abstract class FloatingMenu extends VBox {

    private final Pane rows;

    /** @param title the key of the words above the rows */
    FloatingMenu(String id, String title, Words words, Pane rows) {
        this.rows = rows;
        setId(id);
        getStyleClass().addAll("floating", "kind-menu");
        var heading = new Label();
        heading.getStyleClass().add("toolbox-heading");
        heading.textProperty().bind(words.follow(title));
        getChildren().addAll(heading, rows);
        setManaged(false);
        setVisible(false);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        MenuKeys.attach(this, this::close);
    }

    /** Shows the rows that are there now. */
    final void show() {
        setVisible(true);
        getParent().getParent().requestLayout();
        rows.getChildren().stream().findFirst().ifPresent(first -> first.requestFocus());
    }

    final void close() {
        if (isVisible()) {
            setVisible(false);
            getParent().getParent().requestFocus();
        }
    }
}
