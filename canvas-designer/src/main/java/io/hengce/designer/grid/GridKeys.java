package io.hengce.designer.grid;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the grid, while it has the focus. */
final class GridKeys {

    private final GridController look;
    private final GridActs acts;
    private final GridClipboard clipboard;
    private final CellEditor editor;
    private final Wishes wishes;

    /** What the grid's surroundings do. */
    record Wishes(Runnable find, Runnable replace, Runnable leave) {}

    GridKeys(GridController look, GridActs acts, GridClipboard clipboard, CellEditor editor, Wishes wishes) {
        this.look = look;
        this.acts = acts;
        this.clipboard = clipboard;
        this.editor = editor;
        this.wishes = wishes;
    }

    void attach(Node grid) {
        grid.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!editor.isOpen() && pressed(event)) {
                event.consume();
            }
        });
        grid.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (!editor.isOpen() && isText(event)) {
                editor.open(Optional.of(event.getCharacter()));
                event.consume();
            }
        });
        grid.setOnInputMethodTextChanged(event -> {
            if (!editor.isOpen() && !event.getCommitted().isEmpty()) {
                editor.open(Optional.of(event.getCommitted()));
            }
        });
    }

    private static boolean isText(KeyEvent event) {
        var text = event.getCharacter();
        return !event.isShortcutDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && !text.isEmpty()
                && !Character.isISOControl(text.charAt(0))
                && text.charAt(0) != KeyEvent.CHAR_UNDEFINED.charAt(0);
    }

    private boolean pressed(KeyEvent event) {
        if (event.isAltDown()) {
            return moves(event.getCode());
        }
        return event.isShortcutDown() ? jumps(event) || shortcut(event) : goes(event) || edits(event);
    }

    private boolean moves(KeyCode code) {
        switch (code) {
            case UP -> acts.moveRows(-1);
            case DOWN -> acts.moveRows(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean goes(KeyEvent event) {
        var extend = event.isShiftDown();
        switch (event.getCode()) {
            case UP -> look.move(-1, 0, extend);
            case DOWN -> look.move(1, 0, extend);
            case LEFT -> look.move(0, -1, extend);
            case RIGHT -> look.move(0, 1, extend);
            case PAGE_UP -> look.page(-1, extend);
            case PAGE_DOWN -> look.page(1, extend);
            case HOME -> look.firstColumn(extend);
            case END -> look.lastColumn(extend);
            case ENTER -> look.move(extend ? -1 : 1, 0, false);
            case TAB -> look.move(0, extend ? -1 : 1, false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean edits(KeyEvent event) {
        switch (event.getCode()) {
            case F2 -> editor.open(Optional.empty());
            case F3 -> look.find(event.isShiftDown() ? -1 : 1);
            case DELETE, BACK_SPACE -> acts.clear();
            case INSERT -> acts.insertRow(false);
            case ESCAPE -> wishes.leave().run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean jumps(KeyEvent event) {
        var extend = event.isShiftDown();
        switch (event.getCode()) {
            case UP -> look.firstRow(extend);
            case DOWN -> look.lastRow(extend);
            case LEFT -> look.firstColumn(extend);
            case RIGHT -> look.lastColumn(extend);
            case HOME -> look.go(0, 0, extend);
            case END -> {
                look.lastRow(extend);
                look.lastColumn(extend);
            }
            case ENTER -> acts.insertRow(!extend);
            case DELETE -> acts.deleteRows();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent event) {
        if (event.isShiftDown()) {
            if (event.getCode() == KeyCode.D) {
                acts.duplicateRows();
            }
            return event.getCode() == KeyCode.D;
        }
        switch (event.getCode()) {
            case C -> clipboard.copy();
            case X -> clipboard.cut();
            case V -> clipboard.paste();
            case D -> acts.fillDown();
            case A -> look.selectAll();
            case F -> wishes.find().run();
            case H -> wishes.replace().run();
            default -> {
                return false;
            }
        }
        return true;
    }
}
