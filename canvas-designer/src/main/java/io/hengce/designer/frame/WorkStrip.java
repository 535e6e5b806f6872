package io.hengce.designer.frame;

import io.hengce.designer.session.Reached;
import io.hengce.designer.words.FigureWords;
import io.hengce.designer.words.Words;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** In the status bar while something is made in the background: what, how far it has come, and a button that stops it. */
final class WorkStrip extends HBox {

    private static final double BAR = 90;

    private final ProgressBar progress = new ProgressBar(-1);
    private final Subscription following;

    /** @param id of the control, and the key of its words */
    WorkStrip(String id, Words words, ObservableValue<Reached> reached, Runnable stop) {
        super(6);
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        var says = new Label();
        says.textProperty().bind(words.follow(id));
        progress.setId(id + "-progress");
        progress.setPrefWidth(BAR);
        var button = new Button();
        button.setId(id + "-stop");
        button.getStyleClass().add("status-button");
        button.textProperty().bind(words.follow("work.stop"));
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(words.follow("work.stop.tip"));
        button.setTooltip(tooltip);
        button.setOnAction(event -> stop.run());
        var count = new Label();
        count.setId(id + "-count");
        count.getStyleClass().add("muted");
        getChildren().setAll(says, progress, count, button);
        following = reached.subscribe(now -> {
            progress.setProgress(now.share());
            count.setText(now.isKnown() ? FigureWords.count(now.done()) + " / " + FigureWords.count(now.all()) : "");
        });
    }

    void detach() {
        following.unsubscribe();
    }
}
