package io.hengce.designer.condition;

import io.hengce.designer.document.condition.Subject;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.PopupPlace;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/**
 * A box that shows one name of the flow by its label. Pressing it lets one type into it and offers the names that have
 * what is typed in their label, path, id or type.
 */
public final class NamePicker extends StackPane {

    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
    private static final double ROW = 44;
    private static final int ROWS = 7;
    private static final double WIDTH = 340;
    private static final double PADDING = 20;
    /** Above and below the rows, as in the style sheet. */
    private static final double EDGES = 10;

    private final Words words;
    private final Supplier<List<Subject>> choices;
    private final Consumer<String> chosen;
    private final Button box = new Button();
    private final Popup popup = new Popup();
    private final TextField search = new TextField();
    private final ListView<Subject> list = new ListView<>();
    private Predicate<Subject> muted = subject -> false;

    /** @param id of the box; that of what is typed into ends with {@code -search} */
    public NamePicker(String id, Words words, Supplier<List<Subject>> choices, Consumer<String> chosen) {
        this.words = words;
        this.choices = choices;
        this.chosen = chosen;
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(60);
        box.setId(id);
        box.getStyleClass().add("name-picker");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setGraphic(face());
        box.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        box.setOnAction(event -> open());
        buildSearch(id + "-search");
        buildList();
        getChildren().addAll(box, search);
    }

    /** Shows names faintly that can be chosen and will hardly be right. */
    public void mute(Predicate<Subject> wanted) {
        muted = wanted;
    }

    /** Shows what is chosen now. */
    public void show(Optional<String> name) {
        var found = name.flatMap(wanted -> choices.get().stream()
                .filter(each -> each.name().equals(wanted))
                .findFirst());
        box.setText(found.map(this::label).or(() -> name).orElse(words.say("condition.field.choose")));
        box.pseudoClassStateChanged(BLANK, name.isEmpty());
        box.setTooltip(new Tooltip(found.map(this::told).or(() -> name).orElse(words.say("condition.field.choose"))));
        box.setAccessibleText(box.getText());
    }

    private void open() {
        search.clear();
        search.setVisible(true);
        search.requestFocus();
        find("");
        PopupPlace.show(popup, this, localToScreen(getLayoutBounds()), WIDTH, list.getPrefHeight());
    }

    private void close() {
        popup.hide();
        search.setVisible(false);
    }

    /** The name at the left, the arrow at the right. */
    private HBox face() {
        var name = new Label();
        name.getStyleClass().add("name");
        name.textProperty().bind(box.textProperty());
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var face = new HBox(4, name, Glyph.DOWN.icon(16));
        face.setAlignment(Pos.CENTER_LEFT);
        face.prefWidthProperty().bind(box.widthProperty().subtract(PADDING));
        return face;
    }

    /** It stands in the window, so that every way of typing works in it. */
    private void buildSearch(String id) {
        search.setId(id);
        search.setVisible(false);
        search.setMinWidth(0);
        search.setPromptText(words.say("condition.field.search"));
        search.textProperty().subscribe((before, now) -> find(now));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        search.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                close();
            }
        });
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
            show(Optional.of(subject.name()));
            chosen.accept(subject.name());
        }
    }

    private String searched(Subject each) {
        var label = each.label().zh() + " " + each.label().en();
        return (label + " " + each.name() + " " + each.path() + " " + type(each)).toLowerCase(Locale.ROOT);
    }

    private String label(Subject subject) {
        var label = words.say(subject.label());
        return label.isEmpty() ? subject.name() : label;
    }

    private String type(Subject subject) {
        return new ValueWords(words).type(subject.type());
    }

    private String told(Subject subject) {
        return label(subject) + "\n" + NameCard.place(words, subject) + " · " + type(subject);
    }

    private final class Row extends ListCell<Subject> {
        @Override
        protected void updateItem(@Nullable Subject subject, boolean empty) {
            super.updateItem(subject, empty);
            setText(null);
            pseudoClassStateChanged(MUTED, subject != null && !empty && muted.test(subject));
            setGraphic(
                    empty || subject == null
                            ? null
                            : NameCard.of(label(subject), NameCard.place(words, subject), type(subject), WIDTH - 48));
        }
    }
}
