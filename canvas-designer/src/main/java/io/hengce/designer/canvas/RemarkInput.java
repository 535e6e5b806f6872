package io.hengce.designer.canvas;

import io.hengce.designer.document.Edit;
import io.hengce.designer.document.RemarkEdits;
import io.hengce.designer.words.Words;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The one input over the drawing in which a note or a lane's title is written. Esc takes what was typed back. */
final class RemarkInput extends TextArea {

    private static final double WIDTH = 240;
    private static final double HIGH = 76;
    private static final double LOW = 34;

    private final CanvasModel model;
    private final Remarks remarks;
    private Optional<String> written = Optional.empty();

    RemarkInput(CanvasModel model, Remarks remarks, Words words) {
        this.model = model;
        this.remarks = remarks;
        setId("remark-input");
        getStyleClass().add("remark-input");
        setManaged(false);
        setVisible(false);
        setWrapText(true);
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(words.follow("remark.input"));
        setTooltip(tooltip);
        accessibleTextProperty().bind(words.follow("remark.input"));
        focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                close();
            }
        });
        textProperty()
                .subscribe(
                        (before, now) -> written.ifPresent(id -> model.session().draft(edit(id))));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void open(String id) {
        setText(remarks.text(id));
        written = Optional.of(id);
        place(id);
        setVisible(true);
        requestFocus();
        selectAll();
    }

    /** Makes the edit, where anything was changed. */
    void close() {
        var id = written;
        written = Optional.empty();
        setVisible(false);
        id.ifPresent(remark -> {
            if (remarks.text(remark).equals(getText())) {
                model.session().dropDraft();
            } else {
                model.session().apply(edit(remark));
            }
        });
    }

    private Edit edit(String id) {
        return RemarkEdits.write(id, getText());
    }

    private void place(String id) {
        remarks.area(id).ifPresent(area -> {
            var camera = model.camera().get();
            var height = remarks.note(id).isPresent() ? HIGH : LOW;
            resizeRelocate(camera.screenX(area.x()), camera.screenY(area.y()), WIDTH, height);
        });
    }

    /** A title is one line: Enter ends it; a note has several, and Ctrl+Enter ends it. */
    private void key(KeyEvent event) {
        var ends = event.getCode() == KeyCode.ENTER
                && (event.isShortcutDown()
                        || written.filter(id -> remarks.note(id).isEmpty()).isPresent());
        if (event.getCode() == KeyCode.ESCAPE) {
            written = Optional.empty();
            model.session().dropDraft();
        }
        if (ends || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
            getParent().requestFocus();
        }
    }
}
