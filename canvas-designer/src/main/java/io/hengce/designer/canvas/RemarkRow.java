package io.hengce.designer.canvas;

import io.hengce.designer.look.Family;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A note or a lane in the toolbox: it is put down at once, and written. Its id is also the key of its words. */
final class RemarkRow extends Button {

    RemarkRow(String id, Glyph glyph, Words words, Runnable add) {
        var chip = new HBox(glyph.icon(18));
        chip.setAlignment(Pos.CENTER);
        chip.getStyleClass().addAll("chip", "small-chip", Family.GATEWAY.styleClass());
        setId(id);
        getStyleClass().add("kind-row");
        setGraphic(chip);
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        textProperty().bind(words.follow(id));
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(words.follow(id + ".tip"));
        setTooltip(tooltip);
        setOnAction(event -> add.run());
    }
}
