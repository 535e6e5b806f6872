package io.hengce.designer.dictionary;

import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** A tab each for fields, parameters and reasons, with how many there are. */
final class KindTabs extends HBox {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final Words words;

    KindTabs(Words words, Consumer<Kind> show) {
        super(4);
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        for (var kind : Kind.ALL) {
            var tab = new Button();
            tab.setId("tab-" + kind.word());
            tab.getStyleClass().add("panel-tab");
            tab.setOnAction(event -> show.accept(kind));
            getChildren().add(tab);
        }
    }

    void mark(FlowDocument document, Kind shown) {
        for (var index = 0; index < Kind.ALL.size(); index++) {
            var kind = Kind.ALL.get(index);
            var tab = (Button) getChildren().get(index);
            tab.setText(
                    words.say("dictionary." + kind.word(), kind.all(document).size()));
            tab.pseudoClassStateChanged(SHOWN, kind == shown);
        }
    }
}
