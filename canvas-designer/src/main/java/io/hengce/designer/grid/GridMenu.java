package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.BinSheet;
import io.hengce.designer.document.sheet.TableSheet;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The menu of the other mouse button over the grid. */
final class GridMenu {

    private final GridModel model;
    private final ContextMenu menu = new ContextMenu();

    /** What the menu can be asked for beside the acts on cells and columns. */
    record Wishes(Runnable addInput, Runnable addOutput, Runnable retype, Runnable freeze) {}

    GridMenu(GridModel model, GridActs acts, GridClipboard clipboard, ColumnActs columns, Wishes wishes) {
        this.model = model;
        menu.setId("grid-menu");
        menu.getItems()
                .addAll(
                        item("copy", clipboard::copy),
                        item("cut", clipboard::cut),
                        item("paste", clipboard::paste),
                        item("fillDown", acts::fillDown),
                        new SeparatorMenuItem(),
                        item("insertAbove", () -> acts.insertRow(false)),
                        item("insertBelow", () -> acts.insertRow(true)),
                        item("duplicate", acts::duplicateRows),
                        item("deleteRows", acts::deleteRows),
                        new SeparatorMenuItem(),
                        item("retype", wishes.retype()),
                        item("addInput", wishes.addInput()),
                        item("addOutput", wishes.addOutput()),
                        item("columnLeft", () -> columns.move(-1)),
                        item("columnRight", () -> columns.move(1)),
                        item("duplicateColumn", columns::duplicate),
                        item("deleteColumn", columns::delete),
                        item("freeze", wishes.freeze()));
    }

    /** Opens on release, as all platforms of the tests have it. */
    void attach(GridBody body) {
        body.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getButton() == MouseButton.SECONDARY) {
                offer();
                menu.show(body, event.getScreenX(), event.getScreenY());
            }
        });
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
    }

    /** Conditions are added to decision tables alone, and a scorecard keeps its columns. */
    private void offer() {
        var sheet = model.sheet();
        offer("addInput", sheet instanceof TableSheet);
        offer("addOutput", !(sheet instanceof BinSheet));
        offer("duplicateColumn", !(sheet instanceof BinSheet));
    }

    private void offer(String act, boolean isOffered) {
        menu.getItems().stream()
                .filter(item -> ("grid-menu-" + act).equals(item.getId()))
                .forEach(item -> item.setVisible(isOffered));
    }

    private MenuItem item(String act, Runnable action) {
        var item = new MenuItem();
        item.setId("grid-menu-" + act);
        item.textProperty().bind(model.words().follow("grid.menu." + act));
        item.setOnAction(event -> action.run());
        return item;
    }
}
