package io.hengce.designer.comparison;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.session.Reached;
import io.hengce.designer.words.Words;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Says that two states are being compared, how far it has come, and stops it. */
final class WaitingSheet extends StackPane {

    private static final double WIDTH = 320;

    WaitingSheet(Words words, ObservableValue<Reached> reached, Runnable stop) {
        setId("compare-waiting");
        getStyleClass().add("sheet-ground");
        var title = new Label();
        title.getStyleClass().add("heading");
        title.textProperty().bind(words.follow("compare.waiting"));
        var bar = new ProgressBar();
        bar.setId("compare-progress");
        bar.setPrefWidth(WIDTH);
        bar.progressProperty().bind(reached.map(Reached::share));
        var end = new Button();
        end.setId("compare-stop");
        end.setGraphic(Glyph.END.icon(18));
        end.textProperty().bind(words.follow("compare.stop"));
        end.setTooltip(new Tooltip(words.say("compare.stop.tip")));
        end.setOnAction(event -> stop.run());
        var sheet = new VBox(14, title, bar, end);
        sheet.getStyleClass().add("dialog-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
        setAlignment(sheet, Pos.CENTER);
    }
}
