package io.hengce.designer.screenshots;

import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import java.util.Comparator;
import javafx.scene.input.KeyCode;

/** The pictures of the table editor, with the widest table of the flow. */
final class TableFilm {

    private final Film film;
    private final DecisionTableNode table;

    TableFilm(Film film, FlowDocument flow) {
        this.film = film;
        this.table = flow.nodes().stream()
                .filter(DecisionTableNode.class::isInstance)
                .map(DecisionTableNode.class::cast)
                .max(Comparator.comparingInt(each -> each.inputs().size()))
                .orElseThrow();
    }

    void steps() {
        film.step("grid", () -> film.click("#node-" + table.id(), 2), () -> film.has("#table-editor"));
        film.step("grid-block", () -> {
            key(KeyCode.DOWN, false);
            key(KeyCode.RIGHT, false);
            key(KeyCode.DOWN, true);
            key(KeyCode.DOWN, true);
            key(KeyCode.RIGHT, true);
        });
        film.step(
                "grid-hit",
                () -> {
                    film.press("#grid-freeze");
                    film.press("#run-test");
                },
                () -> film.has("#run-outcome"));
        film.step("grid-edit", () -> {
            film.press("#fold");
            key(KeyCode.HOME, false);
            key(KeyCode.F2, false);
            film.type("#grid-input", ">= limit");
        });
        film.step("grid-wrong", () -> {
            film.key("#grid-input", KeyCode.ENTER, false);
            key(KeyCode.UP, false);
        });
        film.step("grid-find", () -> {
            film.press("#undo");
            film.press("#grid-filter-open");
            film.press("#grid-find-open");
            film.type("#grid-find", "A");
        });
        film.step(
                "grid-column",
                () -> {
                    film.press("#grid-find-close");
                    film.choose("#grid-add-column", "grid-add-input");
                },
                () -> film.has("#grid-picker"));
        film.step("grid-left", () -> {
            film.key("#grid-picker-input", KeyCode.ESCAPE, false);
            film.press("#grid-back");
        });
    }

    private void key(KeyCode code, boolean shifted) {
        film.key("#grid-cells", code, shifted);
    }
}
