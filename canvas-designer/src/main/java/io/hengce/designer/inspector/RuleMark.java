package io.hengce.designer.inspector;

import io.hengce.flow.diagnostic.Place;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Marks the rule at which stepping stands, and brings it into sight. */
final class RuleMark {

    private static final String RULES = "rules/";
    private static final double MARGIN = 40;
    private static final PseudoClass STEPPED = PseudoClass.getPseudoClass("stepped");

    private final ScrollPane view;
    private Optional<String> rule = Optional.empty();

    RuleMark(ScrollPane view) {
        this.view = view;
    }

    void put(Optional<Place> place) {
        rule = place.map(Place::path)
                .filter(path -> path.startsWith(RULES))
                .map(path -> "rule-" + path.substring(RULES.length()));
    }

    boolean isPut() {
        return rule.isPresent();
    }

    void show() {
        var content = view.getContent();
        content.lookupAll(".card")
                .forEach(card -> card.pseudoClassStateChanged(
                        STEPPED, rule.filter(id -> id.equals(card.getId())).isPresent()));
        rule.map(id -> content.lookup("#" + id)).ifPresent(this::bringIntoSight);
    }

    private void bringIntoSight(Node card) {
        view.layout();
        var content = view.getContent();
        var hidden =
                content.getLayoutBounds().getHeight() - view.getViewportBounds().getHeight();
        var top =
                content.sceneToLocal(card.localToScene(card.getLayoutBounds())).getMinY();
        if (hidden > 0) {
            view.setVvalue(Math.min(1, Math.max(0, top - MARGIN) / hidden));
        }
    }
}
