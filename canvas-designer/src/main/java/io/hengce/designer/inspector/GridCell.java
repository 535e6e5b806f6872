package io.hengce.designer.inspector;

import io.hengce.designer.completion.CompletionPopup;
import io.hengce.designer.document.Completions;
import io.hengce.designer.document.Edit;
import io.hengce.designer.look.LateTooltip;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Diagnostic;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the grid. Double click, F2 or Enter opens it; while it is typed the checker looks at it as a draft;
 * Enter or leaving makes the edit, Escape takes it back.
 */
final class GridCell extends TableCell<GridRow, String> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final PseudoClass FIXED = PseudoClass.getPseudoClass("fixed");

    private final Session session;
    private final String table;
    private final GridColumn column;
    private final UnaryOperator<String> shown;
    private final Words words;
    private final String subject;
    private @Nullable TextField input;
    private Subscription judging = Subscription.EMPTY;

    /**
     * What the cells of a column are about.
     *
     * @param subject an expression or a variable
     * @param shown what a text is shown as while nobody types it
     */
    record About(String subject, UnaryOperator<String> shown, Words words) {}

    /** @param about what the cells are about, and how they are shown */
    GridCell(Session session, String table, GridColumn column, About about) {
        this.shown = about.shown();
        this.session = session;
        this.table = table;
        this.column = column;
        this.words = about.words();
        this.subject = about.subject();
        getStyleClass().add("code");
    }

    /** Made when it is first needed: most cells are only read. */
    private TextField input() {
        if (input == null) {
            input = newInput();
        }
        return input;
    }

    private TextField newInput() {
        var made = new TextField();
        made.getStyleClass().addAll("code", "cell-input");
        made.setId("cell-input");
        new CompletionPopup(
                made, (text, caret) -> Completions.inCell(session.document().get(), subject, text, caret), words);
        made.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        made.textProperty().subscribe((before, now) -> typed(now));
        made.focusedProperty().subscribe((before, now) -> {
            if (!now && isEditing()) {
                commitEdit(made.getText().strip());
            }
        });
        return made;
    }

    @Override
    public void startEdit() {
        var row = getTableRow().getItem();
        if (row == null || !column.canChange(row)) {
            return;
        }
        super.startEdit();
        var opened = input();
        opened.setText(getItem());
        setText(null);
        setGraphic(opened);
        opened.requestFocus();
        opened.selectAll();
        judging = session.problems().subscribe(found -> judge());
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        session.dropDraft();
        rest(getItem());
    }

    @Override
    public void commitEdit(@Nullable String text) {
        var row = getTableRow().getItem();
        var before = getItem();
        var edit = row == null || text == null || text.equals(before)
                ? Optional.<Edit>empty()
                : column.edit(table, row, text);
        super.commitEdit(edit.isPresent() ? text : before);
        rest(edit.isPresent() ? text : before);
        edit.ifPresentOrElse(session::apply, session::dropDraft);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        var row = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || row == null) {
            setId(null);
            setText(null);
            setGraphic(null);
            pseudoClassStateChanged(WRONG, false);
            pseudoClassStateChanged(FIXED, false);
            return;
        }
        pseudoClassStateChanged(FIXED, !column.canChange(row));
        setId(column.controlId(row));
        if (!isEditing()) {
            rest(text);
        }
        var problems = session.problems().get().at(column.place(table, row));
        pseudoClassStateChanged(WRONG, problems.stream().anyMatch(Diagnostic::isError));
    }

    private void rest(@Nullable String text) {
        judging.unsubscribe();
        setGraphic(null);
        var words = text == null ? "" : shown.apply(text);
        setText(words);
        LateTooltip.on(this, text == null || words.equals(text) ? "" : text);
    }

    private void typed(String text) {
        var row = getTableRow() == null ? null : getTableRow().getItem();
        if (isEditing() && row != null && !text.equals(getItem())) {
            var edit = column.edit(table, row, text.strip());
            edit.ifPresent(session::draft);
            judge();
        }
    }

    /** Red where the cell cannot take what is typed, or where the checker finds it wrong. */
    private void judge() {
        var row = getTableRow() == null ? null : getTableRow().getItem();
        if (row != null) {
            var found = session.problems().get().at(column.place(table, row));
            var isRefused = column.edit(table, row, input().getText().strip()).isEmpty();
            input().pseudoClassStateChanged(WRONG, isRefused || found.stream().anyMatch(Diagnostic::isError));
        }
    }

    /** What the list of proposals took is not for the cell. */
    private void key(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            commitEdit(input().getText().strip());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            event.consume();
        }
    }
}
