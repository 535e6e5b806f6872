package io.hengce.designer.completion;

import io.hengce.designer.document.Completions.Completion;
import io.hengce.designer.look.PopupPlace;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** The list of proposals, with a window of its own. */
final class ProposalList {

    private static final double ROW = 28;
    private static final int ROWS = 8;
    private static final double WIDTH = 300;

    private final Words words;
    private final Popup popup = new Popup();
    private final ListView<Completion> list = new ListView<>();

    /** @param take called when one is clicked */
    ProposalList(Words words, Runnable take) {
        this.words = words;
        list.setId("completions");
        list.getStyleClass().addAll("problems", "completions");
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setFocusTraversable(false);
        list.setCellFactory(ignored -> new Row());
        list.setOnMouseClicked(event -> take.run());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(false);
    }

    /** Offers them, the first one chosen; shows itself once it is told where. */
    void offer(List<Completion> proposals) {
        list.getItems().setAll(proposals);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(ROW * Math.min(ROWS, proposals.size()) + 10);
    }

    void show(TextInputControl input, Bounds at) {
        PopupPlace.show(popup, input, at, WIDTH, list.getPrefHeight());
    }

    void hide() {
        popup.hide();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void choose(int further) {
        if (further > 0) {
            list.getSelectionModel().selectNext();
        } else {
            list.getSelectionModel().selectPrevious();
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS + 1));
    }

    Optional<Completion> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private final class Row extends ListCell<Completion> {
        private final Label insert = new Label();
        private final Label about = new Label();
        private final HBox row = new HBox(10, insert, about);

        Row() {
            insert.getStyleClass().add("code-label");
            about.getStyleClass().add("muted");
            about.setMaxWidth(Double.MAX_VALUE);
            about.setMinWidth(0);
            about.setAlignment(Pos.CENTER_RIGHT);
            HBox.setHgrow(about, Priority.ALWAYS);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMaxWidth(WIDTH - 40);
        }

        @Override
        protected void updateItem(@Nullable Completion item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            insert.setText(item.insert());
            about.setText(about(item));
            setGraphic(row);
        }

        private String about(Completion item) {
            var type = item.type()
                    .map(each -> " · " + new ValueWords(words).type(each, item.label()))
                    .orElse("");
            return words.say(item.label()) + type;
        }
    }
}
