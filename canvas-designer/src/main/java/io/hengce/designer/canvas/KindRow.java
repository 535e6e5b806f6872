package io.hengce.designer.canvas;

import io.hengce.designer.look.KindLook;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowNode;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** One kind of node to choose: its chip and its name. Its id ends with the kind's. */
final class KindRow extends Button {

    KindRow(String prefix, FlowNode kind, Words words) {
        var look = KindLook.of(kind);
        var chip = new HBox(look.glyph().icon(18));
        chip.setAlignment(Pos.CENTER);
        chip.getStyleClass().addAll("chip", "small-chip", look.family().styleClass());
        setId(prefix + kind.id());
        getStyleClass().add("kind-row");
        setGraphic(chip);
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        textProperty().bind(words.follow(look.word()));
    }
}
