package io.hengce.designer.frame;

import io.hengce.designer.words.Words;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A tab of the bottom panel: its button, which may carry a badge, its content, and how high that was drawn. */
final class PanelTab {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final Button button = new Button();
    private final Region content;
    private double height;
    private boolean shown;

    PanelTab(String id, Words words, String key, Region content) {
        this.content = content;
        button.setId(id);
        button.getStyleClass().add("panel-tab");
        button.setFocusTraversable(false);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.textProperty().bind(words.follow(key));
    }

    PanelTab withHeight(double wanted) {
        height = wanted;
        return this;
    }

    /** Shows something behind the tab's name, or nothing. */
    void badge(@Nullable Node badge) {
        button.setGraphic(badge);
    }

    Button button() {
        return button;
    }

    Region content() {
        return content;
    }

    void resize(double wanted) {
        height = wanted;
    }

    boolean isShown() {
        return shown;
    }

    /** Gives the content its height where it is shown. */
    void layOut(boolean nowShown) {
        shown = nowShown;
        button.pseudoClassStateChanged(SHOWN, shown);
        content.setPrefHeight(height);
        content.setMinHeight(height);
        content.setMaxHeight(height);
    }
}
