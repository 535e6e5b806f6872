package io.hengce.designer.completion;

import io.hengce.designer.document.Completions.Completion;
import io.hengce.designer.document.Completions.Found;
import io.hengce.designer.look.PopupPlace;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/**
 * Proposes how the word before the caret goes on, in a list under the caret or under a one-line input. It opens while a
 * word is typed and by Ctrl+Space; the arrows choose, Enter or Tab takes, Escape closes, and then the key is consumed.
 */
public final class CompletionPopup {

    private static final double ROW = 28;
    private static final int ROWS = 8;
    private static final double WIDTH = 300;

    private final TextInputControl input;
    private final Proposals proposals;
    private final Words words;
    private final Popup popup = new Popup();
    private final ListView<Completion> list = new ListView<>();
    private Found found = new Found(0, 0, List.of());

    /** What can be typed at a place of a text. */
    @FunctionalInterface
    public interface Proposals {
        Found at(String text, int caret);
    }

    /** Attaches itself to the input. */
    public CompletionPopup(TextInputControl input, Proposals proposals, Words words) {
        this.input = input;
        this.proposals = proposals;
        this.words = words;
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
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(event.getCharacter()));
        input.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                popup.hide();
            }
        });
    }

    /** Opens the list where there is something to propose, and closes it otherwise. */
    public void propose() {
        found = proposals.at(input.getText(), input.getCaretPosition());
        if (found.list().isEmpty() || input.getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found.list());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(ROW * Math.min(ROWS, found.list().size()) + 10);
        var at = place();
        if (at != null) {
            PopupPlace.show(popup, input, at, WIDTH, list.getPrefHeight());
        }
    }

    /** The letter is in the text only after this. */
    private void typed(String character) {
        if (!character.isEmpty() && opens(character.charAt(0))) {
            Platform.runLater(this::propose);
        } else {
            popup.hide();
        }
    }

    private static boolean opens(char typed) {
        return Character.isLetterOrDigit(typed) || typed == '_' || typed == '"';
    }

    /** Null while the input is on no screen. */
    private @Nullable Bounds place() {
        return input.localToScreen(
                input.getSkin() instanceof TextAreaSkin skin ? skin.getCaretBounds() : input.getLayoutBounds());
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
            input.replaceText(found.from(), found.to(), chosen.insert());
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
            var type = item.type()
                    .map(each -> " · " + new ValueWords(words).type(each))
                    .orElse("");
            return words.say(item.label()) + type;
        }
    }
}
