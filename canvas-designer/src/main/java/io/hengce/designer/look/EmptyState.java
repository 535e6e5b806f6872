package io.hengce.designer.look;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What an empty surface shows: its sign, what it is for and what to do next, and the acts that do it. */
public final class EmptyState extends VBox {

    private static final double WIDTH = 440;

    public EmptyState(Glyph glyph, Label hint, Node... acts) {
        super(12);
        var chip = new HBox(glyph.icon(22));
        chip.getStyleClass().addAll("chip", "empty-chip");
        chip.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        hint.setWrapText(true);
        hint.setMaxWidth(WIDTH);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        getChildren().addAll(chip, hint);
        getChildren().addAll(acts);
    }
}
