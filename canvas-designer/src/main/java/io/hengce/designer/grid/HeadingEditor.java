package io.hengce.designer.grid;

import io.hengce.designer.completion.CompletionPopup;
import io.hengce.designer.document.Completions;
import io.hengce.designer.document.CrossTableEdits;
import io.hengce.designer.document.CrossTableEdits.Side;
import io.hengce.designer.document.sheet.SheetColumn;
import io.hengce.designer.document.sheet.SheetColumn.Test;
import io.hengce.designer.words.ValueWords;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.CrossPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** What must hold for a column of a cross table, an input for each of its dimensions; Enter makes the edits, Escape none. */
final class HeadingEditor extends VBox {

    private static final double WIDTH = 320;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final GridModel model;
    private final List<TextField> inputs = new ArrayList<>();
    private final Label message = new Label();
    private Optional<SheetColumn> column = Optional.empty();

    HeadingEditor(GridModel model) {
        this.model = model;
        setId("grid-heading");
        getStyleClass().addAll("floating", "search-panel");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setVisible(false);
        message.setId("grid-heading-message");
        message.getStyleClass().add("entry-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        model.problems().subscribe((before, now) -> judge());
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
        getChildren().add(message);
        judge();
        setVisible(true);
        inputs.get(0).requestFocus();
        inputs.get(0).selectAll();
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            column = Optional.empty();
            model.session().dropDraft();
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
        new CompletionPopup(
                input,
                (text, caret) -> Completions.inCell(model.session().document().get(), test.subject(), text, caret),
                model.words());
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.textProperty().subscribe((before, now) -> draft(at, now));
        inputs.add(input);
        getChildren().addAll(label, input);
    }

    /** The checker looks at what is typed. */
    private void draft(int at, String text) {
        column.ifPresent(of -> model.session()
                .draft(CrossTableEdits.heading(
                        model.node(),
                        Side.COLUMNS,
                        heading(of),
                        at,
                        model.sheet().normal(0, text))));
    }

    /** Red, with a sentence below, where the checker found that what is typed is wrong. */
    private void judge() {
        column.ifPresent(of -> {
            message.setText("");
            for (var at = 0; at < inputs.size(); at++) {
                var place = CrossPlaces.columns(model.node()).when(heading(of), at);
                var found = model.problems().get().at(place);
                inputs.get(at).pseudoClassStateChanged(WRONG, found.stream().anyMatch(Diagnostic::isError));
                if (!found.isEmpty()) {
                    message.setText(new CellWords(model).said(found));
                }
            }
            message.setVisible(!message.getText().isEmpty());
            message.setManaged(message.isVisible());
        });
    }

    /** What the list of proposals took is not for the heading. */
    private void key(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
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
