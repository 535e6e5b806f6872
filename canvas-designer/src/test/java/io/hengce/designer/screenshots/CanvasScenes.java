package io.hengce.designer.screenshots;

import io.hengce.flow.document.FlowDocument;
import javafx.scene.input.KeyCode;

/** The scenes of the drawing board: a stage around nodes, a note, what an import leaves out. */
final class CanvasScenes {

    private final Film film;
    private final FlowDocument flow;

    CanvasScenes(Film film, FlowDocument flow) {
        this.film = film;
        this.flow = flow;
    }

    void shoot() {
        film.step("remark-lane", () -> {
            film.press("#zoom-fit");
            film.click("#node-" + flow.nodes().get(0).id(), 1);
            film.key("#canvas", KeyCode.A, false);
            film.press("#add-lane");
        });
        film.step("remark-note", () -> {
            film.type("#remark-input", "贷前准入 Stage 1");
            film.key("#remark-input", KeyCode.ENTER, false);
            film.press("#add-note");
        });
        film.step("remarks", () -> {
            film.type("#remark-input", "年龄门槛由风险委员会 2026-01 议定\nSet by the risk committee");
            film.escape("#remark-input");
        });
        film.step("contrast", () -> film.press("#contrast"));
        film.step(
                "contrast-node", () -> film.click("#node-" + flow.nodes().get(1).id(), 1));
        film.step("keys", () -> {
            film.press("#contrast");
            film.press("#keys");
        });
        film.step("keys-gone", () -> film.escape("#shortcuts"));
        film.step("import", () -> film.choose("#open", "import-bpmn"), () -> film.has("#import-sheet"));
        film.step("imported", () -> film.press("#import-close"));
        film.step("import-undone", () -> {
            film.press("#undo");
            film.press("#undo");
            film.press("#undo");
        });
    }
}
