package io.hengce.designer.inspector;

import io.hengce.designer.document.Edit;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * One text of the document in an input with its problems below. While it is typed the checker looks at it as a draft;
 * Enter or leaving the input makes the edit, Escape takes the typing back.
 */
final class TextEntry extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    /**
     * A text of the document and how to change it.
     *
     * @param read the text now; empty when it is gone
     * @param write the edit for a typed text, or why there is none
     */
    record Slot(Place place, Function<FlowDocument, Optional<String>> read, Function<String, Written> write) {

        /** A text that any can be put in place of. */
        static Slot of(Place place, Function<FlowDocument, Optional<String>> read, Function<String, Edit> write) {
            return new Slot(place, read, text -> Written.of(write.apply(text.strip())));
        }
    }

    /** An edit, or a sentence that says why the text cannot be taken. */
    record Written(Optional<Edit> edit, LocalizedText refusal) {
        static Written of(Edit edit) {
            return new Written(Optional.of(edit), LocalizedText.EMPTY);
        }

        static Written refused(LocalizedText why) {
            return new Written(Optional.empty(), why);
        }
    }

    private final Session session;
    private final Words words;
    private final Slot slot;
    private final TextInputControl input;
    private final Label hint = Section.muted("");
    private UnaryOperator<String> explain = text -> text;
    private final Label message = new Label();
    private Optional<String> stored = Optional.empty();
    private boolean refreshing;

    TextEntry(Session session, Words words, Slot slot, TextInputControl input) {
        this.session = session;
        this.words = words;
        this.slot = slot;
        this.input = input;
        getStyleClass().add("entry");
        message.getStyleClass().add("entry-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(input, message);
        refresh();
        input.textProperty().subscribe((before, now) -> typed());
        input.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                commit();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Place place() {
        return slot.place();
    }

    /** Says below what a text means to people, where that is not what stands there. */
    TextEntry explained(UnaryOperator<String> by) {
        explain = by;
        getChildren().add(1, hint);
        showHint();
        return this;
    }

    private void showHint() {
        var said = explain.apply(input.getText());
        hint.setText(said);
        hint.setVisible(
                !said.equals(input.getText()) && !said.equals(input.getText().replace("\"", "")));
        hint.setManaged(hint.isVisible());
    }

    /** Follows the document and the problems; what is being typed stays. */
    void refresh() {
        var now = slot.read().apply(session.document().get());
        if (now.isPresent() && !now.equals(stored)) {
            stored = now;
            show(now.get());
        }
        showProblems(written());
    }

    private void show(String text) {
        refreshing = true;
        if (!text.equals(input.getText())) {
            input.setText(text);
        }
        refreshing = false;
    }

    private void typed() {
        if (!refreshing) {
            var written = written();
            written.edit().ifPresent(session::draft);
            showProblems(written);
        }
    }

    private void commit() {
        if (stored.isEmpty() || stored.get().equals(input.getText())) {
            session.dropDraft();
            return;
        }
        written().edit().ifPresent(session::apply);
    }

    private Written written() {
        return slot.write().apply(input.getText());
    }

    /** What a list of proposals took is not for the entry. */
    private void key(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            session.dropDraft();
            stored.ifPresent(this::show);
            showProblems(written());
            event.consume();
        }
    }

    private void showProblems(Written written) {
        showHint();
        var refusal = words.told(written.refusal());
        List<Diagnostic> found = session.problems().get().at(slot.place());
        var wrong = !refusal.isEmpty() || found.stream().anyMatch(Diagnostic::isError);
        var text = refusal.isEmpty()
                ? found.stream().map(each -> words.told(each.message())).collect(Collectors.joining("\n"))
                : refusal;
        message.setText(text);
        message.setVisible(!text.isEmpty());
        message.setManaged(!text.isEmpty());
        pseudoClassStateChanged(WRONG, wrong);
        pseudoClassStateChanged(DOUBTFUL, !wrong && !text.isEmpty());
    }
}
