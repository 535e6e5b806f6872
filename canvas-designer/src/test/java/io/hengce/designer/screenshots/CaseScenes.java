package io.hengce.designer.screenshots;

import io.hengce.designer.document.sheet.Sheets;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.RuleSetNode;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;

/** The scenes of the cases beside a flow: the list, one that fails, what no case came to. */
final class CaseScenes {

    private final Film film;
    private final RuleSetNode rules;
    private final List<FlowNode> tables;

    CaseScenes(Film film, FlowDocument flow) {
        this.film = film;
        this.rules = flow.nodes().stream()
                .filter(RuleSetNode.class::isInstance)
                .map(RuleSetNode.class::cast)
                .findFirst()
                .orElseThrow();
        this.tables = flow.nodes().stream()
                .filter(node -> Sheets.of(node).isPresent())
                .toList();
    }

    void shoot() {
        var rule = rules.rules().get(0);
        film.step("cases", () -> {
            film.press("#zoom-fit");
            film.press("#tab-cases");
        });
        film.step(
                "cases-selected",
                () -> film.<ListView<?>>find("#cases").getSelectionModel().select(4));
        film.step("counter-none", () -> film.press("#tab-counter"));
        film.step("counter-run", () -> {
            film.press("#tab-cases");
            film.press("#case-open");
        });
        film.step(
                "counter",
                () -> {
                    film.press("#tab-counter");
                    film.<CheckBox>find("#fixed-age").setSelected(false);
                    film.press("#counter-ask");
                },
                () -> film.has("#counter-head"));
        film.step("cases-failing", () -> {
            film.press("#tab-cases");
            film.click("#node-" + rules.id(), 1);
            film.type("#when-" + rule.id(), rule.when() + " or age < 40");
            film.click("#node-" + rules.id(), 1);
        });
        film.step("cases-coverage", () -> film.press("#heat-cases"));
        film.step("coverage-rules", () -> film.press("#fold"));
        parts("coverage");
        film.step("hotspots-missed", () -> film.press("#tab-hotspots"));
        film.step("sample-none", () -> film.press("#tab-sample"));
        film.step("sample-bad-rate", () -> film.press("#sample-choose"), () -> film.has("#sample-rate"));
        film.step("hotspots", () -> film.press("#tab-hotspots"));
        film.step("heat-rules", () -> film.press("#fold"));
        parts("heat");
    }

    /** What the heat says in the editors of nodes with parts. */
    private void parts(String name) {
        for (var node : tables) {
            film.step(name + "-" + node.id(), () -> film.click("#node-" + node.id(), 1));
            film.step(
                    name + "-grid-" + node.id(),
                    () -> film.click("#node-" + node.id(), 2),
                    () -> film.has("#table-editor"));
            film.step(name + "-left-" + node.id(), () -> film.press("#grid-back"));
        }
    }
}
