package io.hengce.designer.screenshots;

import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;

/** The scenes of one node by itself. */
final class AloneScenes {

    private final Film film;
    private final FlowDocument flow;

    AloneScenes(Film film, FlowDocument flow) {
        this.film = film;
        this.flow = flow;
    }

    void shoot() {
        var card = flow.nodes().stream()
                .filter(ScorecardNode.class::isInstance)
                .findFirst()
                .orElseThrow();
        var rules = flow.nodes().stream()
                .filter(RuleSetNode.class::isInstance)
                .map(RuleSetNode.class::cast)
                .findFirst()
                .orElseThrow();
        film.step("alone-none", () -> {
            film.press("#zoom-fit");
            film.press("#tab-cases");
            film.<ListView<?>>find("#cases").getSelectionModel().select(1);
        });
        film.step("alone-run", () -> film.press("#case-open"));
        film.step("alone", () -> {
            film.click("#node-" + card.id(), 1);
            film.press("#tab-alone");
        });
        film.step("alone-rule", () -> {
            film.click("#node-" + rules.id(), 1);
            film.<ComboBox<String>>find("#alone-rule")
                    .setValue(rules.rules().get(0).id());
        });
        film.step("alone-row", () -> {
            var table = flow.nodes().stream()
                    .filter(DecisionTableNode.class::isInstance)
                    .map(DecisionTableNode.class::cast)
                    .findFirst()
                    .orElseThrow();
            film.click("#node-" + table.id(), 1);
            film.<ComboBox<String>>find("#alone-rule")
                    .setValue(table.rows().get(0).id());
        });
        film.step("steps-within", () -> {
            film.press("#tab-steps");
            film.click("#node-" + rules.id(), 1);
            film.press("#debug-to");
            film.press("#debug-back");
            film.press("#debug-into");
            film.press("#debug-over");
        });
        film.step("steps-values", () -> film.press("#tab-steps"));
    }
}
