package io.hengce.designer.measures;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

/** What is done to a large table at once: an act in thirty frames, so that each stands alone and the worst frame tells what one costs. FX thread only. */
final class TableGestures {

    private static final int BETWEEN = 30;
    private static final int SCREENS = 40;

    private final Frames frames;
    private final Scene scene;
    private final Hand cells;
    private final String block = block();

    TableGestures(Frames frames, Scene scene) {
        this.frames = frames;
        this.scene = scene;
        this.cells = new Hand(scene, "#grid-cells");
    }

    void all() {
        act("a row put in", () -> cells.shortcut(KeyCode.ENTER));
        act("a row moved", this::move);
        act("a row deleted", () -> cells.shortcut(KeyCode.DELETE));
        act("about 1,000 cells filled", this::fill);
        act("10,000 x 10 pasted", this::paste);
        act("undone", () -> new Hand(scene, "#undo").fire());
        act("a letter looked for", this::find);
        act("a letter filtered", this::filter);
        act("nothing filtered, another text looked for", this::prepare);
        act("all replaced", () -> new Hand(scene, "#grid-replace-all").fire());
    }

    private void act(String what, Runnable act) {
        frames.gesture(what, () -> true, frame -> {
            if (frame % BETWEEN == 0) {
                act.run();
            }
        });
    }

    private void move() {
        cells.shortcut(KeyCode.HOME);
        cells.alternate(KeyCode.DOWN);
    }

    private void fill() {
        cells.shortcut(KeyCode.HOME);
        IntStream.range(0, SCREENS).forEach(screen -> cells.extend(KeyCode.PAGE_DOWN));
        cells.shortcut(KeyCode.D);
    }

    private void paste() {
        var content = new ClipboardContent();
        content.putString(block);
        Clipboard.getSystemClipboard().setContent(content);
        cells.shortcut(KeyCode.HOME);
        cells.shortcut(KeyCode.V);
    }

    private static String block() {
        return IntStream.range(0, 10_000)
                .mapToObj(row -> IntStream.range(0, 10)
                        .mapToObj(column -> "> " + (row + column))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private void find() {
        cells.shortcut(KeyCode.H);
        new Hand(scene, "#grid-find").add("7");
    }

    private void filter() {
        new Hand(scene, "#grid-filter").add("8");
    }

    private void prepare() {
        new Hand(scene, "#grid-filter").type("");
        new Hand(scene, "#grid-find").type("[9");
        new Hand(scene, "#grid-replace").type("[9");
    }
}
