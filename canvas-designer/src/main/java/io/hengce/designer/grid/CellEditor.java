package io.hengce.designer.grid;

import io.hengce.designer.completion.CompletionPopup;
import io.hengce.designer.document.Completions;
import io.hengce.designer.document.Completions.Found;
import io.hengce.designer.document.Edit;
import io.hengce.flow.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/**
 * The one input, over the cell that is changed. While it is typed the checker looks at it as a draft; Enter, Tab or
 * leaving makes the edit, Escape takes it back.
 */
final class CellEditor {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double MOST_GROWN = 420;

    private final GridModel model;
    private final GridController look;
    private final GridActs acts;
    private final TextField input = new TextField();
    private final CompletionPopup completion;
    private Optional<GridSelection> at = Optional.empty();
    private String before = "";

    CellEditor(GridModel model, GridController look, GridActs acts) {
        this.model = model;
        this.look = look;
        this.acts = acts;
        input.setId("grid-input");
        input.getStyleClass().add("grid-input");
        input.setManaged(false);
        input.setVisible(false);
        completion = new CompletionPopup(input, this::proposed, model.words());
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.textProperty().subscribe((old, now) -> typed());
        model.problems().subscribe((old, now) -> judge(edit()));
        input.focusedProperty().subscribe((old, now) -> {
            if (!now) {
                commit();
            }
        });
    }

    TextField input() {
        return input;
    }

    boolean isOpen() {
        return at.isPresent();
    }

    /** Opens over the focused cell. @param typed what was typed already; empty: the cell's own text */
    void open(Optional<String> typed) {
        var cell = model.selection().get();
        var order = model.order();
        var sheet = model.sheet();
        if (cell.row() >= order.size() || !sheet.isOpen(order.sheetRow(cell.row()), cell.column())) {
            return;
        }
        look.go(cell.row(), cell.column(), false);
        before = sheet.cell(order.sheetRow(cell.row()), cell.column());
        at = Optional.of(GridSelection.at(cell.row(), cell.column()));
        input.setText(typed.orElse(before));
        place();
        input.setVisible(true);
        input.requestFocus();
        input.end();
        typed();
        typed.ifPresent(letters -> completion.propose());
    }

    /** Stays over its cell while the grid is scrolled. */
    void place() {
        at.ifPresent(cell -> {
            var area = model.metrics().get().cell(cell.row(), cell.column());
            var room = model.metrics().get().width() - area.x();
            var wanted =
                    Math.min(MOST_GROWN, Math.max(area.width(), input.getText().length() * 8.0 + 32));
            input.resizeRelocate(area.x(), area.y(), Math.max(area.width(), Math.min(room, wanted)), area.height());
        });
    }

    /** Makes the edit; stays open where the cell cannot take the text. */
    boolean commit() {
        if (at.isEmpty()) {
            return true;
        }
        if (input.getText().equals(before)) {
            close();
            return true;
        }
        var edit = edit();
        if (edit.isEmpty()) {
            model.message().set(GridMessage.refused(model.words().say("grid.refused.text", input.getText())));
            return false;
        }
        at = Optional.empty();
        model.session().apply(edit.get());
        close();
        return true;
    }

    /** Takes back what was typed. */
    void close() {
        at = Optional.empty();
        model.session().dropDraft();
        input.setVisible(false);
    }

    private void typed() {
        if (at.isEmpty()) {
            return;
        }
        place();
        var edit = edit();
        judge(edit);
        if (input.getText().equals(before)) {
            model.session().dropDraft();
        } else {
            edit.ifPresent(model.session()::draft);
        }
    }

    private Optional<Edit> edit() {
        return at.flatMap(cell -> acts.typed(cell.row(), cell.column(), input.getText()));
    }

    /** Red where the cell cannot take the text, or where the checker found that what is typed is wrong. */
    private void judge(Optional<Edit> edit) {
        at.ifPresent(cell -> {
            var place = model.sheet().place(model.order().sheetRow(cell.row()), cell.column());
            var found = model.problems().get().at(place).stream().anyMatch(Diagnostic::isError);
            input.pseudoClassStateChanged(WRONG, found || edit.isEmpty());
        });
    }

    private Found proposed(String text, int caret) {
        var document = model.session().document().get();
        return at.map(cell -> model.sheet().subject(model.order().sheetRow(cell.row()), cell.column()))
                .map(subject -> Completions.inCell(document, subject, text, caret))
                .orElseGet(() -> new Found(caret, caret, List.of()));
    }

    /** What the list of proposals took is not for the cell. */
    private void key(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> leave(event.isShiftDown() ? -1 : 1, 0);
            case TAB -> leave(0, event.isShiftDown() ? -1 : 1);
            case UP -> leave(-1, 0);
            case DOWN -> leave(1, 0);
            case ESCAPE -> {
                close();
                focusGrid();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leave(int down, int right) {
        if (commit()) {
            look.move(down, right, false);
            focusGrid();
        }
    }

    private void focusGrid() {
        input.getParent().requestFocus();
    }
}
