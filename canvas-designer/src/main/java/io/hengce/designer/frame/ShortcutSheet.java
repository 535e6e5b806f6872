package io.hengce.designer.frame;

import io.hengce.designer.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All keys and gestures on one sheet over the window; any key or click takes it away. */
final class ShortcutSheet extends StackPane {

    private static final List<String> KEYS = List.of(
            "Ctrl+S save",
            "Ctrl+Shift+S saveAs",
            "Ctrl+O open",
            "Ctrl+Z undo",
            "Ctrl+Shift+Z redo",
            "F5 run",
            "Ctrl+F find",
            "Ctrl+C copy",
            "Ctrl+X cut",
            "Ctrl+V paste",
            "Ctrl+D duplicate",
            "Ctrl+A all",
            "Delete delete",
            "Enter append",
            "C connect",
            "Tab/←↑↓→ target",
            "Alt+←→ walk",
            "Alt+↑↓ beside",
            "Shift+Alt+←→ walkAdding",
            "E toEdge",
            "Ctrl+Enter openNode",
            "Ctrl+G extract",
            "U unfold",
            "Shift+U foldAll",
            "Shift+F10 tools",
            "←↑↓→ nudge",
            "Shift+←↑↓→ step",
            "Ctrl+←↑↓→ stretch",
            "Esc escape",
            "Ctrl+Shift+L layout",
            "Ctrl+0 fit",
            "+/- zoom",
            "1 actual",
            "F4 dictionary",
            "F7 compare",
            "Shift+F7 lastChange",
            "F8 nextProblem",
            "Shift+F8 lastProblem",
            "Ctrl+Shift+C copyPicture",
            "F1 keys");
    private static final List<String> TABLE = List.of(
            "F2 cell",
            "Shift+←↑↓→ block",
            "Ctrl+Enter rowBelow",
            "Ctrl+Shift+Enter rowAbove",
            "Ctrl+Shift+D rowCopy",
            "Ctrl+Delete rowDelete",
            "Alt+↑↓ rowMove",
            "Ctrl+D fillDown",
            "Ctrl+H replace");
    private static final List<String> MOUSE =
            List.of("drag", "shiftDrag", "shiftClick", "wheel", "shiftWheel", "port", "arrow", "piece", "toolbox");

    private static final double WIDTH = 1_080;
    private static final double KEY = 124;
    private static final double GESTURE = 250;
    private static final double GAP = 14;

    private final Words words;

    /** Lays the sheet over the ground, or takes it away. */
    static void toggle(StackPane ground, Words words) {
        if (ground.getChildren().removeIf(ShortcutSheet.class::isInstance)) {
            return;
        }
        var sheet = new ShortcutSheet(words, () -> toggle(ground, words));
        ground.getChildren().add(sheet);
        sheet.requestFocus();
    }

    ShortcutSheet(Words words, Runnable close) {
        this.words = words;
        setId("shortcuts");
        getStyleClass().add("sheet-ground");
        var title = new Label(words.say("keys.title"));
        title.getStyleClass().add("notice-title");
        var hint = new Label(words.say("keys.close"));
        hint.getStyleClass().add("muted");
        var sheet = new VBox(
                14, title, keys(KEYS), heading("keys.table"), keys(TABLE), heading("keys.mouse"), mouse(), hint);
        sheet.getStyleClass().add("dialog-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(sheet);
        setAlignment(sheet, Pos.CENTER);
        setOnMousePressed(event -> close.run());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            event.consume();
            close.run();
        });
    }

    private Label heading(String key) {
        var label = new Label(words.say(key));
        label.getStyleClass().add("heading");
        return label;
    }

    private GridPane keys(List<String> all) {
        var grid = grid(3, KEY);
        var rows = (all.size() + 2) / 3;
        for (var index = 0; index < all.size(); index++) {
            var parts = all.get(index).split(" ");
            var column = index / rows * 2;
            grid.add(cap(parts[0]), column, index % rows);
            grid.add(new Label(words.say("keys." + parts[1])), column + 1, index % rows);
        }
        return grid;
    }

    private GridPane mouse() {
        var grid = grid(2, GESTURE);
        for (var index = 0; index < MOUSE.size(); index++) {
            var column = index % 2 * 2;
            grid.add(cap(words.say("mouse." + MOUSE.get(index))), column, index / 2);
            grid.add(new Label(words.say("mouse." + MOUSE.get(index) + ".does")), column + 1, index / 2);
        }
        return grid;
    }

    /** The groups of the sheet stand in the same columns: pairs of what is done and what it does. */
    private static GridPane grid(int pairs, double first) {
        var grid = new GridPane();
        grid.setHgap(GAP);
        grid.setVgap(8);
        for (var pair = 0; pair < pairs; pair++) {
            var does = new ColumnConstraints();
            does.setMinWidth(Region.USE_PREF_SIZE);
            does.setPrefWidth(WIDTH / pairs - first - 2 * GAP);
            grid.getColumnConstraints().addAll(new ColumnConstraints(first), does);
        }
        return grid;
    }

    private static Label cap(String key) {
        var cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        return cap;
    }
}
