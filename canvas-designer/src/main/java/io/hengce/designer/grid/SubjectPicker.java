package io.hengce.designer.grid;

import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a column is to be about: a field of the dictionary, found by its label, id or path; for a condition any expression too. */
final class SubjectPicker extends VBox {

    private static final double ROW = 34;
    private static final double MOST_HEIGHT = 8 * ROW + 4;

    private final GridModel model;
    private final Words words;
    private final ValueWords values;
    private final Label title = new Label();
    private final TextField input = new TextField();
    private final ListView<Field> fields = new ListView<>();
    private final Label hint = new Label();
    private boolean results;
    private Consumer<String> picked = subject -> {};

    SubjectPicker(GridModel model) {
        this.model = model;
        this.words = model.words();
        this.values = new ValueWords(words);
        setId("grid-picker");
        getStyleClass().addAll("floating", "search-panel");
        setMaxSize(420, USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        title.getStyleClass().add("heading");
        input.setId("grid-picker-input");
        fields.setId("grid-picker-fields");
        fields.getStyleClass().add("problems");
        fields.setFixedCellSize(ROW);
        fields.setFocusTraversable(false);
        fields.setCellFactory(ignored -> new Row());
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(title, input, fields, hint);
        input.textProperty().subscribe((before, now) -> find(now));
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** @param forResults whether only what a table can write is offered */
    void open(boolean forResults, String now, Consumer<String> then) {
        results = forResults;
        picked = then;
        title.setText(words.say(forResults ? "grid.pick.then" : "grid.pick.when"));
        input.setPromptText(words.say("grid.pick.prompt"));
        hint.setText(words.say(forResults ? "grid.pick.thenHint" : "grid.pick.whenHint"));
        input.setText(now);
        find(now);
        setVisible(true);
        input.requestFocus();
        input.selectAll();
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            getParent().lookup("#grid-cells").requestFocus();
        }
    }

    private void find(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        fields.getItems()
                .setAll(model.session().document().get().dictionary().fields().stream()
                        .filter(field -> results
                                ? field.use().origin() == Origin.DERIVED
                                : field.type().isSingle())
                        .filter(field -> named(field).toLowerCase(Locale.ROOT).contains(wanted))
                        .toList());
        fields.getSelectionModel().clearSelection();
        if (results || isOne(wanted)) {
            fields.getSelectionModel().selectFirst();
        }
        var height = Math.min(MOST_HEIGHT, fields.getItems().size() * ROW + 4);
        fields.setVisible(!fields.getItems().isEmpty());
        fields.setManaged(fields.isVisible());
        fields.setMinHeight(height);
        fields.setPrefHeight(height);
        fields.setMaxHeight(height);
    }

    /** A condition may be an expression that only contains a field's name: then nothing is chosen beforehand. */
    private boolean isOne(String wanted) {
        return !wanted.isEmpty() && !fields.getItems().isEmpty() && wanted.matches("[\\p{L}\\p{N}_.]+");
    }

    private String named(Field field) {
        return words.say(field.label()) + " " + field.id() + " " + field.path();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> pick();
            case DOWN -> select(1);
            case UP -> select(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int step) {
        var next = fields.getSelectionModel().getSelectedIndex() + step;
        if (next >= 0 && next < fields.getItems().size()) {
            fields.getSelectionModel().select(next);
            fields.scrollTo(next);
        }
    }

    private void pick() {
        var chosen = Optional.ofNullable(fields.getSelectionModel().getSelectedItem())
                .map(Field::id);
        var typed = Optional.of(input.getText().strip()).filter(text -> !text.isEmpty());
        chosen.or(() -> typed).ifPresent(subject -> {
            close();
            picked.accept(subject);
        });
    }

    private final class Row extends ListCell<Field> {
        private Row() {
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    pick();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Field field, boolean empty) {
            super.updateItem(field, empty);
            setText(null);
            if (field == null || empty) {
                setGraphic(null);
                return;
            }
            var label = new Label(values.label(field));
            label.setMinWidth(0);
            var detail = new Label(detail(field));
            detail.getStyleClass().add("muted");
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var row = new HBox(10, label, space, detail);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPrefWidth(360);
            row.setMinWidth(0);
            setGraphic(row);
        }

        private String detail(Field field) {
            return (field.path().isEmpty() ? field.id() : field.path()) + " · " + values.type(field);
        }
    }
}
