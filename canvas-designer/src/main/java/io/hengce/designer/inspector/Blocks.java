package io.hengce.designer.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What sections are built of: headings, hints, pills, rows and cards, one below the other. */
class Blocks extends VBox {

    static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add("heading");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label pill(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().add("pill");
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Things in a row, the first taking what is left. */
    static HBox row(Region first, Node... others) {
        var row = new HBox(8, first);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(first, Priority.ALWAYS);
        first.setMaxWidth(Double.MAX_VALUE);
        row.getChildren().addAll(others);
        return row;
    }

    static VBox card(Node... content) {
        var card = new VBox(8, content);
        card.getStyleClass().add("card");
        return card;
    }
}
