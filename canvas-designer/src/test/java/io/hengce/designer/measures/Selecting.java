package io.hengce.designer.measures;

import io.hengce.designer.grid.LargeTable;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;

/** One node after another is selected, so that the inspector shows each: first for the first time in the process, then again. FX thread only. */
final class Selecting {

    /** A kind each, but for the verdict at the end, which was seen before. */
    private static final List<String> NODES =
            List.of("eligibility", "card", "way", "ratios", "refer", LargeTable.NODE, "start", "end", "decline");

    private static final int EACH = 20;

    private final Frames frames;
    private final Scene scene;

    Selecting(Frames frames, Scene scene) {
        this.frames = frames;
        this.scene = scene;
    }

    void all() {
        round("each selected, the first time", node(NODES.get(0))::isThere);
        round("each selected, again", () -> true);
    }

    private void round(String what, BooleanSupplier ready) {
        frames.gesture(what, ready, frame -> {
            if (frame % EACH == 0 && frame / EACH < NODES.size()) {
                node(NODES.get(frame / EACH)).click();
            }
        });
    }

    private Hand node(String id) {
        return new Hand(scene, "#node-" + id);
    }
}
