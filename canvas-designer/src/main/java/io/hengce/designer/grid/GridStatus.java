package io.hengce.designer.grid;

import io.hengce.flow.diagnostic.Diagnostic;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Under the grid: which cell has the focus, its whole text, what is wrong with it; or what the last act said. */
final class GridStatus extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final GridModel model;
    private final CellWords words;
    private final Label where = new Label();
    private final Label text = new Label();
    private final Label message = new Label();
    private final Label selected = new Label();
    private final InvalidationListener changed = this::changed;

    GridStatus(GridModel model) {
        this.model = model;
        this.words = new CellWords(model);
        getStyleClass().add("grid-status");
        setAlignment(Pos.CENTER_LEFT);
        where.setId("grid-where");
        where.getStyleClass().add("muted");
        where.setMinWidth(USE_PREF_SIZE);
        text.setId("grid-text");
        message.setId("grid-message");
        message.getStyleClass().add("grid-message");
        selected.setId("grid-selected");
        selected.getStyleClass().add("muted");
        selected.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(where, text, message, space, selected);
        for (var each : watched()) {
            each.addListener(changed);
        }
        follow();
    }

    void detach() {
        for (var each : watched()) {
            each.removeListener(changed);
        }
    }

    private Observable[] watched() {
        return new Observable[] {
            model.shown(),
            model.selection(),
            model.problems(),
            model.message(),
            model.words().language()
        };
    }

    private void changed(Observable what) {
        follow();
    }

    private void follow() {
        where.setText(words.where());
        text.setText(words.text());
        var said = model.message().get();
        var found = words.problems();
        var ofCell = words.said(found).replace("\n", "  ");
        message.setText(said.text().isEmpty() ? ofCell : said.text());
        var wrong = said.text().isEmpty() ? found.stream().anyMatch(Diagnostic::isError) : said.isRefusal();
        message.pseudoClassStateChanged(WRONG, wrong);
        message.pseudoClassStateChanged(DOUBTFUL, !wrong && said.text().isEmpty() && !found.isEmpty());
        var block = model.selection().get().block();
        selected.setText(
                block.isOneCell()
                        ? model.words().say("grid.keys")
                        : model.words().say("grid.selected", block.height(), block.width()));
    }
}
