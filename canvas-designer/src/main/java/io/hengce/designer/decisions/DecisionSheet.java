package io.hengce.designer.decisions;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A sheet over the window: the decisions of a file, found by their id or that of their application, to be decided again. */
public final class DecisionSheet extends StackPane {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 300;

    private final Words words;
    private final FilteredList<RecordedDecision> found;
    private final ListView<RecordedDecision> list;
    private final TextField search = new TextField();
    private final Label message = new Label();
    private final Acts acts;

    /**
     * What the sheet asks of the window.
     *
     * @param replay decides again; says why where it cannot, else nothing
     */
    public record Acts(Function<RecordedDecision, String> replay, Runnable close) {}

    public DecisionSheet(Words words, String file, List<RecordedDecision> all, Acts acts) {
        this.words = words;
        this.acts = acts;
        this.found = new FilteredList<>(FXCollections.observableArrayList(all));
        this.list = new ListView<>(found);
        setId("decision-sheet");
        getStyleClass().add("sheet-ground");
        var title = new Label(words.say("decisions.title", file, all.size()));
        title.getStyleClass().add("notice-title");
        buildList();
        message.setId("decision-message");
        message.getStyleClass().add("entry-message");
        message.setWrapText(true);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        var sheet = new VBox(14, title, search, list, message, buttons());
        sheet.getStyleClass().add("dialog-sheet");
        sheet.setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren().add(sheet);
        setAlignment(sheet, Pos.CENTER);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Says something under the list. */
    public void say(String text) {
        message.setText(text);
    }

    /** What is typed goes into the search. */
    public void focus() {
        search.requestFocus();
    }

    private void buildList() {
        search.setId("decision-search");
        search.promptTextProperty().bind(words.follow("decisions.search"));
        search.setTooltip(new Tooltip(words.say("decisions.search")));
        search.textProperty().subscribe((before, typed) -> {
            found.setPredicate(each -> each.matches(typed));
            list.getSelectionModel().selectFirst();
        });
        list.setId("decision-list");
        list.getStyleClass().add("problems");
        list.setPrefHeight(HEIGHT);
        list.setPrefWidth(WIDTH);
        list.setPlaceholder(new Label(words.say("decisions.none")));
        list.setCellFactory(ignored -> new Row());
        list.getSelectionModel().selectFirst();
    }

    private HBox buttons() {
        var replay = button("decision-replay", "decisions.replay", Glyph.RUN, this::replay);
        replay.getStyleClass().add("accent");
        replay.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        return new HBox(10, replay, button("decision-close", "decisions.close", Glyph.CLOSE, acts.close()));
    }

    private Button button(String id, String key, Glyph glyph, Runnable action) {
        var button = new Button(words.say(key));
        button.setId(id);
        button.setGraphic(glyph.icon(18));
        button.setTooltip(new Tooltip(words.say(key + ".tip")));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            acts.close().run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            replay();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && event.getTarget() == search) {
            list.getSelectionModel().selectNext();
            event.consume();
        }
    }

    private void replay() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            message.setText(acts.replay().apply(chosen));
        }
    }

    private final class Row extends ListCell<RecordedDecision> {

        private Row() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    replay();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable RecordedDecision item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? null : text(item));
        }

        private String text(RecordedDecision item) {
            var decision = item.decision();
            var flow = decision.flow();
            var outcome = new NodeWords(words).outcome(decision.outcome());
            var version = words.say("decisions.version", flow.id(), flow.revision(), start(flow.hash()));
            var id = item.id().isEmpty() ? "" : item.id() + "  ·  ";
            return id + decision.applicationId() + "  ·  " + outcome + "  ·  " + version;
        }

        private static String start(String hash) {
            return hash.substring(0, Math.min(8, hash.length()));
        }
    }
}
