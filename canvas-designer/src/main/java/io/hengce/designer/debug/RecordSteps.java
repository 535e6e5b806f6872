package io.hengce.designer.debug;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.ToolButton;
import io.hengce.designer.words.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** From record to record of the loop that called the flow; hidden where no loop did. */
final class RecordSteps extends HBox {

    private final Words words;
    private final Label number = new Label();
    private final Button before;
    private final Button after;

    RecordSteps(Debugger debugger, Words words) {
        super(4);
        this.words = words;
        this.before = button("debug-record-before", "debug.recordBefore", Glyph.UP, () -> debugger.showRecord(-1));
        this.after = button("debug-record-after", "debug.recordAfter", Glyph.DOWN, () -> debugger.showRecord(1));
        number.setId("debug-record");
        number.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        getChildren().addAll(before, number, after);
    }

    void show(Optional<Inside> run) {
        var loop = run.filter(Inside::isLoop);
        setVisible(loop.isPresent());
        loop.ifPresent(each -> {
            number.textProperty()
                    .bind(words.follow(
                            "debug.record", each.shown().number(), each.runs().size()));
            before.setDisable(each.at() == 0);
            after.setDisable(each.at() == each.runs().size() - 1);
        });
    }

    private Button button(String id, String key, Glyph glyph, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(glyph.icon(16));
        button.getStyleClass().add("small");
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        ToolButton.name(button, words.follow(key));
        return button;
    }
}
