package io.hengce.designer.screenshots;

import io.hengce.designer.frame.Desk;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.RuleSetNode;
import javafx.application.Application;
import javafx.scene.input.KeyCode;

/** The pictures of two flows side by side; the arguments are those of {@link Screenshots}, {@code -Dother=FLOW} names the other one. */
public final class ComparisonScreenshots extends Screenshots {

    /** The launcher, not an Application itself. */
    public static final class Main {
        public static void main(String[] arguments) {
            Application.launch(ComparisonScreenshots.class, arguments);
        }
    }

    @Override
    void shoot(Film film, Desk desk, FlowDocument flow) {
        film.step("compare-same", () -> desk.compare(1), () -> film.has("#compare-none"));
        film.step(
                "compare-other",
                () -> {
                    film.press("#compare-close");
                    film.choose("#compare", "compare-file");
                },
                () -> film.has("#comparison"));
        film.step("compare-other-node", () -> go(desk, 3));
        film.step("compare-other-next", () -> desk.compare(1));
        film.step("compare-other-last", () -> desk.compare(-5));
        film.step("compare-content", () -> film.press("#compare-drawing"));
        film.step(
                "compare-edited",
                () -> {
                    film.press("#compare-close");
                    edit(film, flow);
                    desk.compare(1);
                },
                () -> film.has("#comparison"));
        film.step("compare-edited-next", () -> desk.compare(1));
    }

    private static void go(Desk desk, int changes) {
        for (var times = 0; times < changes; times++) {
            desk.compare(1);
        }
    }

    private static void edit(Film film, FlowDocument flow) {
        var rules = flow.nodes().stream()
                .filter(RuleSetNode.class::isInstance)
                .map(RuleSetNode.class::cast)
                .findFirst()
                .orElseThrow();
        var rule = rules.rules().get(0);
        film.click("#node-" + rules.id(), 1);
        film.press("#when-" + rule.id() + "-free-mode");
        film.type("#when-" + rule.id(), rule.when() + " or age < 25");
        film.click("#node-" + last(flow).id(), 1);
        film.key("#canvas", KeyCode.DELETE, false);
    }

    private static FlowNode last(FlowDocument flow) {
        return flow.nodes().get(flow.nodes().size() - 2);
    }
}
