package io.hengce.designer.canvas;

import io.hengce.designer.canvas.FramedSearch.Found;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.look.NamedText;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The floating search over the drawing: a hit is flown to. */
final class SearchPanel extends VBox {

    private static final double ROW = 46;
    private static final double MOST_HEIGHT = 6 * ROW + 8;

    /** A flow that is being changed is searched again once that rests. */
    private static final Duration REST = Duration.millis(300);

    private final CanvasModel model;
    private final CanvasController controller;
    private final Words words;
    private final NodeWords nodeWords;
    private final TextField input = new TextField();
    private final ListView<Found> hits = new ListView<>();
    private final Label count = new Label();
    private final FramedSearch search = new FramedSearch();
    private final PauseTransition rest = new PauseTransition(REST);
    private final Subscription following;

    SearchPanel(CanvasModel model, CanvasController controller, Words words) {
        this.model = model;
        this.controller = controller;
        this.words = words;
        this.nodeWords = new NodeWords(words);
        setId("search-panel");
        getStyleClass().addAll("floating", "search-panel");
        setMaxSize(420, USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        input.setId("search-input");
        input.promptTextProperty().bind(words.follow("search.prompt"));
        input.textProperty().subscribe((before, now) -> find(now));
        count.getStyleClass().add("muted");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        this::found, input.textProperty(), hits.getItems(), words.language()));
        hits.setId("search-hits");
        hits.getStyleClass().add("problems");
        hits.setFixedCellSize(ROW);
        hits.setCellFactory(ignored -> new Row());
        hits.setFocusTraversable(false);
        getChildren().addAll(input, count, hits);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        find("");
        rest.setOnFinished(event -> findAgain());
        following = Subscription.combine(
                model.unfolding().frames().subscribe(this::findAgain),
                model.session().document().subscribe((before, now) -> rest.playFromStart()));
    }

    void detach() {
        rest.stop();
        following.unsubscribe();
    }

    void open() {
        setVisible(true);
        input.requestFocus();
        input.selectAll();
        find(input.getText());
    }

    private void close() {
        setVisible(false);
        getParent().requestFocus();
    }

    private void find(String query) {
        hits.getItems().setAll(query.isBlank() ? List.of() : all(query));
        hits.getSelectionModel().selectFirst();
        var height = Math.min(MOST_HEIGHT, hits.getItems().size() * ROW + 8);
        hits.setVisible(!hits.getItems().isEmpty());
        hits.setManaged(hits.isVisible());
        hits.setMinHeight(height);
        hits.setPrefHeight(height);
        hits.setMaxHeight(height);
    }

    /** What was selected stays so where it is still found. */
    private void findAgain() {
        if (!isVisible() || getScene() == null || input.getText().isBlank()) {
            return;
        }
        var selected = Optional.ofNullable(hits.getSelectionModel().getSelectedItem());
        find(input.getText());
        selected.flatMap(old -> hits.getItems().stream()
                        .filter(found -> found.isAs(old))
                        .findFirst())
                .ifPresent(found -> {
                    hits.getSelectionModel().select(found);
                    hits.scrollTo(found);
                });
    }

    private List<Found> all(String query) {
        return search.find(
                query,
                model.session().document().get(),
                model.unfolding().frames().get());
    }

    private String found() {
        return input.getText().isBlank()
                ? words.say("search.hint")
                : words.say("search.count", hits.getItems().size());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> fly();
            case DOWN -> select(1);
            case UP -> select(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int step) {
        var next = hits.getSelectionModel().getSelectedIndex() + step;
        if (next >= 0 && next < hits.getItems().size()) {
            hits.getSelectionModel().select(next);
            hits.scrollTo(next);
        }
        fly();
    }

    private void fly() {
        Optional.ofNullable(hits.getSelectionModel().getSelectedItem())
                .ifPresent(found -> controller.flyTo(found.ids()));
    }

    private final class Row extends ListCell<Found> {
        private Row() {
            setOnMouseClicked(event -> fly());
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            setText(null);
            if (found == null || empty) {
                setGraphic(null);
                return;
            }
            var look = KindLook.of(found.node());
            var chip = new HBox(look.glyph().icon(18));
            chip.setAlignment(Pos.CENTER);
            chip.getStyleClass().addAll("chip", "small-chip", look.family().styleClass());
            var name = new Label(titled(found));
            var said = found.hit().sentence();
            var sentence = said.isEmpty() ? words.say(look.word()) : words.say(said);
            var line = new Label(NamedText.plain(sentence));
            line.getStyleClass().add("muted");
            var texts = new VBox(name, line);
            texts.setAlignment(Pos.CENTER_LEFT);
            var row = new HBox(10, chip, texts);
            row.setAlignment(Pos.CENTER_LEFT);
            name.setMinWidth(0);
            line.setMinWidth(0);
            texts.setMinWidth(0);
            row.setMinWidth(0);
            row.setPrefWidth(360);
            setGraphic(row);
        }

        /** The node's name, and where it stands in frames the way to it. */
        private String titled(Found found) {
            var name = nodeWords.name(found.node());
            return found.frames().isEmpty()
                    ? name
                    : words.say(
                            "search.within",
                            name,
                            found.frames().stream().map(nodeWords::name).collect(Collectors.joining(" › ")));
        }
    }
}
