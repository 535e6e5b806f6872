package io.hengce.designer.completion;

import io.hengce.designer.document.Completions.Found;
import io.hengce.designer.words.Words;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Proposes how the word before the caret goes on, in a list under the caret or under a one-line input. It opens while a
 * word is typed and by Ctrl+Space; the arrows choose, Enter or Tab takes, Escape closes, and then the key is consumed.
 */
public final class CompletionPopup {

    private final TextInputControl input;
    private final Proposals proposals;
    private final Words words;
    private @Nullable ProposalList list;
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
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(event.getCharacter()));
        input.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                hide();
            }
        });
    }

    /** Opens the list where there is something to propose, and closes it otherwise. */
    public void propose() {
        found = proposals.at(input.getText(), input.getCaretPosition());
        if (found.list().isEmpty() || input.getScene() == null) {
            hide();
            return;
        }
        if (list == null) {
            list = new ProposalList(words, this::take);
        }
        list.offer(found.list());
        var at = place();
        if (at != null) {
            list.show(input, at);
        }
    }

    private void hide() {
        if (list != null) {
            list.hide();
        }
    }

    /** The letter is in the text only after this. */
    private void typed(String character) {
        if (!character.isEmpty() && opens(character.charAt(0))) {
            Platform.runLater(this::propose);
        } else {
            hide();
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
        } else if (list != null && list.isShowing()) {
            showing(list, event);
        }
    }

    private void showing(ProposalList list, KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.choose(1);
            case UP -> list.choose(-1);
            case ENTER, TAB -> take();
            case ESCAPE -> list.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take() {
        if (list != null) {
            list.hide();
            list.chosen().ifPresent(chosen -> input.replaceText(found.from(), found.to(), chosen.insert()));
        }
    }
}
