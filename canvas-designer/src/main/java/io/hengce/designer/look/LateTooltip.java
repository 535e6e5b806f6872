package io.hengce.designer.look;

import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A tooltip that is made when the mouse comes: each has a window and a scene of its own, with its styles, and few are ever seen. A screen reader reads what it says as help. */
public final class LateTooltip implements EventHandler<MouseEvent> {

    private static final double WIDTH = 360;

    private final Node node;
    private @Nullable Tooltip tooltip;

    private LateTooltip(Node node) {
        this.node = node;
    }

    /** In place of what was told before; an empty text is none. */
    public static void on(Node node, String text) {
        attach(node);
        node.setAccessibleHelp(text);
    }

    /** Follows a text, such as one in the language that is switched on. */
    public static void follow(Node node, ObservableValue<String> says) {
        attach(node);
        node.accessibleHelpProperty().bind(says);
    }

    private static void attach(Node node) {
        if (node.getAccessibleHelp() == null) {
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, new LateTooltip(node));
        }
    }

    @Override
    public void handle(MouseEvent event) {
        var text = node.getAccessibleHelp();
        var isTold = text != null && !text.isEmpty();
        if (isTold && tooltip == null) {
            tooltip = made();
        }
        if (isTold) {
            Tooltip.install(node, tooltip);
        } else if (tooltip != null) {
            Tooltip.uninstall(node, tooltip);
        }
    }

    private Tooltip made() {
        var made = new Tooltip();
        made.textProperty().bind(node.accessibleHelpProperty());
        made.setWrapText(true);
        made.setMaxWidth(WIDTH);
        return made;
    }
}
