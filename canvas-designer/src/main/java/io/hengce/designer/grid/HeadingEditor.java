package io.hengce.designer.grid;

import io.hengce.designer.document.CrossTableEdits;
import io.hengce.designer.document.CrossTableEdits.Side;
import io.hengce.designer.document.sheet.SheetColumn;
import io.hengce.designer.document.sheet.SheetColumn.Test;
import io.hengce.designer.words.ValueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** What must hold for a column of a cross table, an input for each of its dimensions; Enter makes the edits, Escape none. */
final class HeadingEditor extends VBox {

    private static final double WIDTH = 320;

    private final GridModel model;
    private final List<TextField> inputs = new ArrayList<>();
    private Optional<SheetColumn> column = Optional.empty();

    HeadingEditor(GridModel model) {
        this.model = model;
        setId("grid-heading");
        getStyleClass().addAll("floating", "search-panel");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void open(SheetColumn of) {
        column = Optional.of(of);
        inputs.clear();
        var title = new Label(model.words().say("grid.heading"));
        title.getStyleClass().add("heading");
        getChildren().setAll(title);
        for (var at = 0; at < of.tests().size(); at++) {
            add(at, of.tests().get(at));
        }
        setVisible(true);
        inputs.get(0).requestFocus();
        inputs.get(0).selectAll();
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            column = Optional.empty();
            getParent().lookup("#grid-cells").requestFocus();
        }
    }

    private void add(int at, Test test) {
        var label = new Label(
                new ValueWords(model.words()).label(model.session().document().get(), test.subject()));
        label.getStyleClass().add("field-label");
        var input = new TextField(test.when());
        input.setId("grid-heading-" + at);
        input.getStyleClass().add("code");
        inputs.add(input);
        getChildren().addAll(label, input);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            column.ifPresent(this::take);
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void take(SheetColumn of) {
        for (var at = 0; at < inputs.size(); at++) {
            var text = model.sheet().normal(0, inputs.get(at).getText());
            if (!text.equals(of.tests().get(at).when())) {
                model.session().apply(CrossTableEdits.heading(model.node(), Side.COLUMNS, heading(of), at, text));
            }
        }
    }

    /** The id of a column's heading. */
    static String heading(SheetColumn of) {
        return of.id().substring("column-".length());
    }
}
