package io.hengce.designer.canvas;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of what lies over the drawing: Enter presses the button that has the focus, Escape closes. */
final class MenuKeys {

    private MenuKeys() {}

    static void attach(Node menu, Runnable close) {
        menu.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
                button.fire();
                event.consume();
            }
        });
    }
}
