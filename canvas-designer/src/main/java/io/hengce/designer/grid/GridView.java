package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.CrossSheet;
import io.hengce.designer.document.sheet.SheetColumn.Part;
import io.hengce.designer.document.sheet.TableSheet;
import io.hengce.flow.diagnostic.Place;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The table editor's surface: header, find bar, cells, status line; the picker of fields floats over it. */
final class GridView extends BorderPane {

    private final GridModel model;
    private final GridController look;
    private final CellWork work;
    private final GridClipboard clipboard;
    private final ColumnActs columns;
    private final GridBody body;
    private final GridHeader header;
    private final FindBar findBar;
    private final GridStatus status;
    private final SubjectPicker picker;
    private final HeadingEditor heading;
    private final Tooltip tooltip = new Tooltip();

    GridView(GridModel model) {
        this.model = model;
        this.look = new GridController(model);
        this.work = new CellWork(model, look);
        var acts = new GridActs(model, look, work);
        this.clipboard = new GridClipboard(model, work, acts);
        this.columns = new ColumnActs(model, look);
        var editor = new CellEditor(model, look, acts);
        this.body = new GridBody(model, editor);
        this.findBar = new FindBar(model, look, acts, body::requestFocus);
        this.status = new GridStatus(model);
        this.picker = new SubjectPicker(model);
        this.heading = new HeadingEditor(model);
        this.header = new GridHeader(
                model,
                new GridHeader.Acts(
                        model.session()::closeTable,
                        () -> acts.insertRow(true),
                        this::addInput,
                        this::addOutput,
                        findBar::openFilter,
                        () -> findBar.openFind(false),
                        look::freeze,
                        this::switchDefaults));
        setId("table-editor");
        getStyleClass().add("table-editor");
        var keyWishes = new GridKeys.Wishes(() -> findBar.openFind(false), () -> findBar.openFind(true), this::leave);
        new GridKeys(look, acts, clipboard, editor, keyWishes).attach(body);
        var drags = new GridDrags(model, look, acts, columns);
        new GridMouse(body, new GridMouse.Parts(model, look, drags, editor, this::retype));
        var menuWishes = new GridMenu.Wishes(
                this::addInput,
                this::addOutput,
                () -> retype(model.selection().get().column()),
                look::freeze);
        new GridMenu(model, acts, clipboard, columns, menuWishes).attach(body);
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            picker.close();
            heading.close();
        });
        body.addEventHandler(MouseEvent.MOUSE_MOVED, this::explain);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        setTop(new VBox(header, findBar));
        var middle = new StackPane(body, picker, heading);
        StackPane.setAlignment(heading, Pos.TOP_CENTER);
        StackPane.setMargin(heading, new Insets(16));
        StackPane.setAlignment(picker, Pos.TOP_CENTER);
        StackPane.setMargin(picker, new Insets(16));
        setCenter(middle);
        setBottom(status);
    }

    void openFind() {
        findBar.openFind(false);
    }

    /** Shows all rows again where the cell is among those that the filter hides. */
    void goTo(Place place) {
        var at = new GridTargets(model.sheet()).at(place);
        if (model.order().isFiltered()) {
            findBar.close();
        }
        look.go(model.order().shownAt(at.row()), at.column(), false);
        focusCells();
    }

    void focusCells() {
        body.requestFocus();
    }

    GridBody body() {
        return body;
    }

    void detach() {
        body.detach();
        header.detach();
        findBar.detach();
        look.close();
        status.detach();
        clipboard.detach();
    }

    /** One step back: what is being prepared, what floats, what is found, what is selected beyond one cell, the table. */
    private void leave() {
        if (work.stop() | clipboard.stop()) {
            return;
        }
        if (findBar.isOpen()) {
            findBar.close();
        } else if (model.selection().get().block().isOneCell()) {
            model.session().closeTable();
        } else {
            var at = model.selection().get();
            look.select(GridSelection.at(at.row(), at.column()));
        }
    }

    private void addInput() {
        picker.open(false, "", columns::insertInput);
    }

    private void addOutput() {
        if (model.sheet() instanceof CrossSheet) {
            columns.insertHeading();
            return;
        }
        picker.open(true, "", columns::insertOutput);
    }

    private void retype(int column) {
        var found = columns.column(column);
        if (!found.tests().isEmpty()) {
            heading.open(found);
        } else if (model.sheet() instanceof TableSheet && found.part() != Part.ROW) {
            picker.open(found.part() == Part.THEN, found.subject(), subject -> columns.retype(column, subject));
        }
    }

    private void switchDefaults() {
        var sheet = model.sheet();
        columns.defaults(sheet.rows() == sheet.freeRows());
    }

    /** What is wrong under the mouse, or what does not fit into its cell. */
    private void explain(MouseEvent event) {
        var text = new GridTips(model).at(event.getX(), event.getY());
        if (text.isEmpty()) {
            Tooltip.uninstall(body, tooltip);
        } else if (!text.equals(tooltip.getText())) {
            tooltip.setText(text);
            Tooltip.install(body, tooltip);
        } else {
            Tooltip.install(body, tooltip);
        }
    }
}
