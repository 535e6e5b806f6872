package io.hengce.designer.comparison;

import io.hengce.designer.look.NamedText;
import io.hengce.designer.look.Palette;
import io.hengce.designer.look.Theme;
import io.hengce.designer.words.Words;
import io.hengce.flow.diff.Change;
import io.hengce.flow.diff.ChangeSentences;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The changes as sentences, those of a node under its name; a click goes to one. Only the rows that are seen are made. */
final class ChangeListView extends ListView<ChangeRow> {

    private static final double SIDES = 190;

    private final Words words;
    private final ObservableValue<Theme> theme;
    private final ComparisonController controller;
    private final Subscription following;
    private ChangeSentences sentences;

    ChangeListView(ComparisonController controller, Words words, ObservableValue<Theme> theme) {
        this.words = words;
        this.theme = theme;
        this.controller = controller;
        var model = controller.model();
        sentences = sentences();
        setId("compare-list");
        getStyleClass().addAll("problems", "comparison-list");
        var none = new Label();
        none.setId("compare-none");
        none.getStyleClass().add("muted");
        none.textProperty().bind(words.follow("compare.none"));
        setPlaceholder(none);
        setCellFactory(ignored -> new Row());
        fill();
        following = Subscription.combine(
                model.shown().subscribe(this::fill),
                words.language().subscribe((before, now) -> fill()),
                theme.subscribe((before, now) -> refresh()),
                model.chosen().subscribe(this::select));
    }

    void detach() {
        following.unsubscribe();
    }

    private ChangeSentences sentences() {
        return new ChangeSentences(
                controller.model().compared().diff(), words.language().get());
    }

    private void fill() {
        var model = controller.model();
        sentences = sentences();
        getItems()
                .setAll(new ChangeRows(words)
                        .of(model.compared().diff(), model.shown().get()));
        select(model.chosen().get());
    }

    private void select(Optional<Change> chosen) {
        if (chosen.isEmpty()) {
            getSelectionModel().clearSelection();
            return;
        }
        var row = getItems().indexOf(ChangeRow.of(chosen.get()));
        if (row >= 0 && row != getSelectionModel().getSelectedIndex()) {
            getSelectionModel().select(row);
            scrollTo(Math.max(0, row - 1));
        }
    }

    private final class Row extends ListCell<ChangeRow> {

        private Row() {
            setOnMouseClicked(event ->
                    Optional.ofNullable(getItem()).flatMap(ChangeRow::change).ifPresent(controller::choose));
        }

        @Override
        protected void updateItem(@Nullable ChangeRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(
                    row == null || empty ? null : row.change().map(this::change).orElseGet(() -> heading(row)));
        }

        private HBox heading(ChangeRow row) {
            var title = new Label(row.text());
            title.getStyleClass().add("heading");
            var count = new Label(String.valueOf(row.count()));
            count.getStyleClass().add("pill");
            var line = new HBox(8, title, count);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("diff-heading");
            return line;
        }

        private HBox change(Change change) {
            var mark = change.accept(Mark.OF);
            var pill = new Label(words.say(mark.key()));
            pill.setGraphic(MarkSign.picture(mark, mark.colour(Palette.of(theme.getValue()))));
            pill.getStyleClass().addAll("diff-pill", mark.style());
            pill.setMinWidth(USE_PREF_SIZE);
            var sentence = new NamedText(sentences.of(change));
            sentence.setMaxWidth(Math.max(200, ChangeListView.this.getWidth() - SIDES));
            HBox.setHgrow(sentence, Priority.ALWAYS);
            var line = new HBox(10, pill, sentence);
            line.setFillHeight(false);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("diff-row");
            return line;
        }
    }
}
