package io.hengce.designer.canvas;

import io.hengce.designer.document.FlowSearch;
import io.hengce.designer.document.FlowSearch.Hit;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.look.NamedText;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import java.util.List;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/** The floating search over the drawing: a hit is flown to. */
final class SearchPanel extends VBox {

    private static final double ROW = 46;
    private static final double MOST_HEIGHT = 6 * ROW + 8;

    private final CanvasModel model;
    private final CanvasController controller;
    private final Words words;
    private final NodeWords nodeWords;
    private final TextField input = new TextField();
    private final ListView<Hit> hits = new ListView<>();
    private final Label count = new Label();
    private Optional<FlowDocument> read = Optional.empty();
    private Optional<FlowSearch> search = Optional.empty();

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
        hits.getItems().setAll(query.isBlank() ? List.of() : search().find(query));
        hits.getSelectionModel().selectFirst();
        var height = Math.min(MOST_HEIGHT, hits.getItems().size() * ROW + 8);
        hits.setVisible(!hits.getItems().isEmpty());
        hits.setManaged(hits.isVisible());
        hits.setMinHeight(height);
        hits.setPrefHeight(height);
        hits.setMaxHeight(height);
    }

    /** Reads the flow anew where it has changed: only once somebody looks for something, as that takes its time. */
    private FlowSearch search() {
        var document = model.session().document().get();
        if (search.isEmpty() || !read.equals(Optional.of(document))) {
            read = Optional.of(document);
            search = Optional.of(FlowSearch.of(document));
        }
        return search.get();
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
        Optional.ofNullable(hits.getSelectionModel().getSelectedItem()).ifPresent(hit -> controller.flyTo(hit.node()));
    }

    private final class Row extends ListCell<Hit> {
        private Row() {
            setOnMouseClicked(event -> fly());
        }

        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            var node = hit == null || empty
                    ? Optional.<FlowNode>empty()
                    : model.session().document().get().node(hit.node());
            if (hit == null || node.isEmpty()) {
                setGraphic(null);
                return;
            }
            var look = KindLook.of(node.get());
            var chip = new HBox(look.glyph().icon(18));
            chip.setAlignment(Pos.CENTER);
            chip.getStyleClass().addAll("chip", "small-chip", look.family().styleClass());
            var name = new Label(nodeWords.name(node.get()));
            var sentence = hit.sentence().isEmpty() ? words.say(look.word()) : words.say(hit.sentence());
            var said = new Label(NamedText.plain(sentence));
            said.getStyleClass().add("muted");
            var texts = new VBox(name, said);
            texts.setAlignment(Pos.CENTER_LEFT);
            var row = new HBox(10, chip, texts);
            row.setAlignment(Pos.CENTER_LEFT);
            name.setMinWidth(0);
            said.setMinWidth(0);
            texts.setMinWidth(0);
            row.setMinWidth(0);
            row.setPrefWidth(360);
            setGraphic(row);
        }
    }
}
