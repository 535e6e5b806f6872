package io.hengce.designer.sample;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.value.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One changed application: its id, outcome before and now, and why now. A click opens it in the trial run. */
final class ChangeRow extends ListCell<SampleChange> {

    private final Words words;
    private final Function<List<String>, String> reasons;

    /** @param reasons says codes in words */
    ChangeRow(Words words, Function<List<String>, String> reasons, Consumer<SampleChange> open) {
        this.words = words;
        this.reasons = reasons;
        setOnMouseClicked(event -> {
            var change = getItem();
            if (change != null) {
                open.accept(change);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable SampleChange change, boolean empty) {
        super.updateItem(change, empty);
        setText(null);
        setGraphic(change == null || empty ? null : row(change));
    }

    private HBox row(SampleChange change) {
        var id = new Label(change.application().id());
        id.setMinWidth(72);
        id.setPrefWidth(110);
        var arrow = Glyph.ARROW.icon(16);
        var why = new Label(why(change));
        why.getStyleClass().add("muted");
        why.setMinWidth(0);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        why.setTooltip(new Tooltip(why.getText()));
        var row = new HBox(
                10,
                id,
                pill(change.before().outcome()),
                arrow,
                pill(change.now().outcome()),
                why);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.prefWidthProperty().bind(getListView().widthProperty().subtract(44));
        return row;
    }

    /** The reasons of now, or of before where there are none now. */
    private String why(SampleChange change) {
        var now = SampleChange.codes(change.now());
        var before = SampleChange.codes(change.before());
        if (now.equals(before) && !change.isOutcome()) {
            return words.say("sample.outputs");
        }
        return now.isEmpty() ? words.say("sample.reasonsGone", reasons.apply(before)) : reasons.apply(now);
    }

    private Label pill(Outcome outcome) {
        var label = new Label(new NodeWords(words).outcome(outcome));
        label.getStyleClass().addAll("pill", "outcome-" + outcome.name().toLowerCase(Locale.ROOT));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setPrefWidth(64);
        label.setAlignment(Pos.CENTER);
        return label;
    }
}
