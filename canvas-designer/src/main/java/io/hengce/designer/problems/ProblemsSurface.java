package io.hengce.designer.problems;

import io.hengce.designer.document.QuickFixes;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.PlaceWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The problems of the open flow, errors first. A click jumps to the node. */
public final class ProblemsSurface implements AutoCloseable {

    private static final double ROW = 30;
    private static final double FIX = 320;
    /** The place is shortened so far before the sentence is. */
    private static final double PLACE = 90;

    private static final double TIP = 520;
    /** Left and right of a row, as in the style sheet. */
    private static final double INSETS = 32;

    private final Session session;
    private final Words words;
    private final PlaceWords placeWords;
    private final Consumer<Place> jump;
    private final ListView<Diagnostic> list = new ListView<>();
    private final Subscription following;

    /** @param jump brings a place into view */
    public ProblemsSurface(Session session, Words words, Consumer<Place> jump) {
        this.session = session;
        this.words = words;
        this.placeWords = new PlaceWords(words);
        this.jump = jump;
        list.setId("problems");
        list.getStyleClass().add("problems");
        list.setFixedCellSize(ROW);
        list.setCellFactory(ignored -> new Row());
        var placeholder = new HBox(8, Glyph.CHECK.icon(18), new Label());
        ((Label) placeholder.getChildren().get(1)).textProperty().bind(words.follow("problems.none"));
        placeholder.getStyleClass().add("all-well");
        placeholder.setAlignment(Pos.CENTER);
        list.setPlaceholder(placeholder);
        following = Subscription.combine(
                session.problems().subscribe(found -> list.getItems().setAll(found.all())),
                words.language().subscribe((before, now) -> list.refresh()));
    }

    public Region view() {
        return list;
    }

    /** Goes to the problem so many places further, around the end, and jumps to its node. */
    public void go(int places) {
        var count = list.getItems().size();
        if (count == 0) {
            return;
        }
        var selected = list.getSelectionModel().getSelectedIndex();
        var from = selected < 0 && places < 0 ? 0 : selected;
        list.getSelectionModel().select(Math.floorMod(from + places, count));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        jump.accept(list.getSelectionModel().getSelectedItem().place());
    }

    /** What is being typed is made an edit first; nothing happens where the problem is gone. */
    private void mend(Diagnostic problem) {
        session.commitDraft();
        QuickFixes.of(session.document().get(), problem).ifPresent(session::apply);
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private final class Row extends ListCell<Diagnostic> {
        private final Label message = new Label();
        private final Label place = new Label();

        private Row() {
            place.getStyleClass().add("muted");
            place.setMinWidth(PLACE);
            place.setMaxWidth(Region.USE_PREF_SIZE);
            place.setAlignment(Pos.CENTER_RIGHT);
            message.setMinWidth(0);
            message.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(place, Priority.ALWAYS);
            HBox.setHgrow(message, Priority.SOMETIMES);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    jump.accept(getItem().place());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Diagnostic problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(null);
            setGraphic(problem == null || empty ? null : row(problem));
        }

        /** Says what it will do; one step of the history. */
        private Button fix(Diagnostic problem, String says) {
            var button = new Button(says);
            button.setId("fix-" + getIndex());
            button.setMnemonicParsing(false);
            button.setGraphic(Glyph.FIX.icon(16));
            button.getStyleClass().add("fix");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setMaxWidth(FIX);
            button.setFocusTraversable(false);
            button.setTooltip(new Tooltip(words.say("problems.fix", says)));
            button.setOnAction(event -> mend(problem));
            return button;
        }

        private Node row(Diagnostic problem) {
            var icon = problem.isError() ? Glyph.ERROR.icon(17) : Glyph.WARNING.icon(17);
            icon.getStyleClass().add(problem.isError() ? "error-glyph" : "warning-glyph");
            message.setText(words.told(problem.message()));
            place.setText(placeWords.say(problem.place(), session.document().get()));
            var tooltip = new Tooltip(message.getText() + "\n\n" + place.getText() + "\n" + problem.code());
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(TIP);
            setTooltip(tooltip);
            var row = new HBox(12, icon, message, place);
            QuickFixes.of(session.document().get(), problem)
                    .ifPresent(edit -> row.getChildren().add(2, fix(problem, words.say(edit.label()))));
            row.setAlignment(Pos.CENTER_LEFT);
            row.prefWidthProperty().bind(widthProperty().subtract(INSETS));
            return row;
        }
    }
}
