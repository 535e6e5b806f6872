package io.hengce.designer.screenshots;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.RuleSetNode;
import javafx.scene.control.ListView;

/** The scenes of understanding a flow: the pinned sample after an edit, in both languages and themes. */
final class UnderstandScenes {

    private final Film film;
    private final RuleSetNode rules;

    UnderstandScenes(Film film, FlowDocument flow) {
        this.film = film;
        this.rules = flow.nodes().stream()
                .filter(RuleSetNode.class::isInstance)
                .map(RuleSetNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    void shoot() {
        var rule = rules.rules().get(0);
        film.step("steps", () -> {
            film.press("#zoom-fit");
            film.press("#tab-steps");
            film.press("#debug-restart");
            film.press("#debug-over");
            film.press("#debug-over");
            film.press("#debug-over");
            film.press("#debug-breakpoint");
        });
        film.step("steps-english", () -> {
            film.press("#debug-resume");
            film.press("#language");
            film.click("#node-" + rules.id(), 1);
        });
        film.step("steps-dark", () -> film.press("#theme"));
        film.step("sample-none", () -> {
            film.press("#theme");
            film.press("#language");
            film.press("#zoom-fit");
            film.press("#tab-sample");
        });
        film.step("sample-pinned", () -> film.press("#sample-choose"), () -> film.has("#sample-rate"));
        film.step(
                "sample-edited",
                () -> {
                    film.click("#node-" + rules.id(), 1);
                    film.press("#when-" + rule.id() + "-free-mode");
                    film.type("#when-" + rule.id(), rule.when() + " or age < 25");
                    film.click("#node-" + rules.id(), 1);
                },
                () -> film.has("#sample-changes")
                        && !film.<ListView<?>>find("#sample-changes").getItems().isEmpty());
        film.step("sample-dark", () -> film.press("#theme"));
        film.step("sample-english", () -> {
            film.press("#theme");
            film.press("#language");
        });
        film.step("sample-far", () -> {
            film.press("#language");
            for (var times = 0; times < 3; times++) {
                film.press("#zoom-out");
            }
        });
    }
}
