package io.hengce.designer.inspector;

import io.hengce.designer.document.Completions;
import io.hengce.designer.document.Completions.Completion;
import io.hengce.designer.look.PopupLook;
import io.hengce.designer.words.ValueWords;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/**
 * Proposes how the word before the caret goes on, in a list under the caret: fields and parameters with label and type,
 * functions. It opens while a word is typed and by Ctrl+Space; the arrows choose, Enter or Tab takes, Escape closes.
 */
final class CompletionPopup {

    private static final double ROW = 28;
    private static final int ROWS = 8;
    private static final double WIDTH = 300;

    private final Section section;
    private final TextArea area;
    private final Popup popup = new Popup();
    private final ListView<Completion> list = new ListView<>();

    CompletionPopup(Section section, TextArea area) {
        this.section = section;
        this.area = area;
        list.setId("completions");
        list.getStyleClass().addAll("problems", "completions");
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setFocusTraversable(false);
        list.setCellFactory(ignored -> new Row());
        list.setOnMouseClicked(event -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(false);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        area.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(event.getCharacter()));
        area.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                popup.hide();
            }
        });
    }

    /** The letter is in the text only after this. */
    private void typed(String character) {
        if (!character.isEmpty() && (Character.isLetterOrDigit(character.charAt(0)) || character.equals("_"))) {
            Platform.runLater(this::propose);
        } else {
            popup.hide();
        }
    }

    private void propose() {
        var found = Completions.of(section.document(), area.getText(), area.getCaretPosition());
        if (found.isEmpty() || area.getScene() == null || !(area.getSkin() instanceof TextAreaSkin skin)) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(ROW * Math.min(ROWS, found.size()) + 10);
        PopupLook.dress(popup, area.getScene());
        var caret = area.localToScreen(skin.getCaretBounds());
        if (caret != null) {
            popup.show(area, caret.getMinX(), caret.getMaxY() + 4);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && event.isShortcutDown()) {
            propose();
            event.consume();
        } else if (popup.isShowing()) {
            showing(event);
        }
    }

    private void showing(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER, TAB -> take();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS + 1));
        event.consume();
    }

    private void take() {
        var chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            var caret = area.getCaretPosition();
            area.replaceText(Completions.wordStart(area.getText(), caret), caret, chosen.insert());
        }
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
            var type = section.document()
                    .dictionary()
                    .field(item.insert())
                    .map(field -> " · " + new ValueWords(section.words()).type(field.type()))
                    .orElse("");
            return section.words().say(item.label()) + type;
        }
    }
}
