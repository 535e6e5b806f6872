package io.hengce.designer.condition;

import io.hengce.designer.document.condition.Subject;
import io.hengce.designer.look.PopupPlace;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** What is typed into a box of names, and the names below that have it in their label, path, id or type. It stands in the window, so that every way of typing works in it. */
final class NameSearch extends TextField {

    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
    private static final double ROW = 44;
    private static final int ROWS = 7;
    private static final double WIDTH = 340;

    /** Above and below the rows, as in the style sheet. */
    private static final double EDGES = 10;

    private final Words words;
    private final Supplier<List<Subject>> choices;
    private final Predicate<Subject> muted;
    private final Consumer<Subject> taken;
    private final Popup popup = new Popup();
    private final ListView<Subject> list = new ListView<>();

    /**
     * @param muted which are shown faintly
     * @param taken hears what is chosen
     */
    NameSearch(Words words, Supplier<List<Subject>> choices, Predicate<Subject> muted, Consumer<Subject> taken) {
        this.words = words;
        this.choices = choices;
        this.muted = muted;
        this.taken = taken;
        setVisible(false);
        setMinWidth(0);
        setPromptText(words.say("condition.field.search"));
        textProperty().subscribe((before, now) -> find(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe((before, now) -> {
            if (!now) {
                close();
            }
        });
        buildList();
    }

    private void buildList() {
        list.setId("names");
        list.getStyleClass().addAll("problems", "completions", "name-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setPrefWidth(WIDTH);
        list.setCellFactory(ignored -> new Row());
        list.setOnMouseClicked(event -> take());
        popup.getContent().add(list);
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(false);
    }

    void open(Region box) {
        clear();
        setVisible(true);
        requestFocus();
        find("");
        PopupPlace.show(popup, box, box.localToScreen(box.getLayoutBounds()), WIDTH, list.getPrefHeight());
    }

    private void close() {
        popup.hide();
        setVisible(false);
    }

    private void find(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        list.getItems()
                .setAll(choices.get().stream()
                        .filter(each -> searched(each).contains(wanted))
                        .toList());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(ROW * Math.min(ROWS, Math.max(1, list.getItems().size())) + EDGES);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER, TAB -> take();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS + 1));
        event.consume();
    }

    private void take() {
        var subject = list.getSelectionModel().getSelectedItem();
        close();
        if (subject != null) {
            taken.accept(subject);
        }
    }

    private String searched(Subject each) {
        var label = each.label().zh() + " " + each.label().en();
        return (label + " " + each.name() + " " + each.path() + " " + type(each)).toLowerCase(Locale.ROOT);
    }

    private String type(Subject subject) {
        return new ValueWords(words).type(subject.type(), subject.label());
    }

    private final class Row extends ListCell<Subject> {
        @Override
        protected void updateItem(@Nullable Subject subject, boolean empty) {
            super.updateItem(subject, empty);
            setText(null);
            pseudoClassStateChanged(MUTED, subject != null && !empty && muted.test(subject));
            setGraphic(empty || subject == null ? null : card(subject));
        }

        private Region card(Subject subject) {
            var place = NameCard.place(words, subject);
            return NameCard.of(NameCard.label(words, subject), place, type(subject), WIDTH - 48);
        }
    }
}
