package io.hengce.designer.inspector;

import atlantafx.base.controls.ToggleSwitch;
import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The rules of a rule set: condition, actions, on or off; those that hit in a trial run are marked. */
final class RuleSetSection extends Section {

    private final RuleSetNode node;

    RuleSetSection(Session session, Words words, RuleSetNode node) {
        super(session, words);
        this.node = node;
        var hit = node.hit() == RuleHit.ALL ? "rules.hit.all" : "rules.hit.first";
        getChildren().add(row(heading(words.say("rules.rules")), pill(words.say(hit))));
        node.rules().forEach(rule -> getChildren().add(rule(rule)));
    }

    private VBox rule(Rule rule) {
        var content = new ArrayList<Node>();
        content.add(title(rule));
        content.add(condition(
                "when-" + rule.id(),
                Places.ruleWhen(node.id(), rule.id()),
                document -> find(document, rule.id()).map(Rule::when),
                text -> RuleEdits.condition(node.id(), rule.id(), text)));
        content.add(new ParameterStrip(
                this, () -> find(document(), rule.id()).map(Rule::when).orElse(""), rule.id()));
        content.addAll(new RuleActions(this, node.id(), rule).rows());
        content.add(sentence(
                "sentence-" + rule.id(),
                sentences -> find(document(), rule.id()).map(sentences::rule).orElse("")));
        var card = card(content.toArray(Node[]::new));
        card.setId("rule-" + rule.id());
        follow(() -> {
            card.pseudoClassStateChanged(HIT, isHit(rule));
            card.setOpacity(
                    find(document(), rule.id())
                                    .map(found -> found.validity().enabled())
                                    .orElse(true)
                            ? 1
                            : 0.6);
        });
        return card;
    }

    private Node title(Rule rule) {
        var name = words().say(rule.name());
        var title = new Label(name.isEmpty() ? rule.id() : name);
        title.getStyleClass().add("item-title");
        title.setWrapText(true);
        var hit = pill(words().say("run.hit"), "value");
        hit.setId("hit-" + rule.id());
        var on = new ToggleSwitch();
        on.setId("enabled-" + rule.id());
        on.setAccessibleText(words().say("rules.enabled"));
        follow(() -> {
            hit.setVisible(isHit(rule));
            hit.setManaged(isHit(rule));
            find(document(), rule.id())
                    .ifPresent(found -> on.setSelected(found.validity().enabled()));
        });
        on.selectedProperty().subscribe((before, now) -> session().apply(RuleEdits.enabled(node.id(), rule.id(), now)));
        return row(title, hit, on);
    }

    private boolean isHit(Rule rule) {
        return step(node.id(), TraceStep.RulesHit.class)
                .filter(step -> step.hits().contains(rule.id()))
                .isPresent();
    }

    private Optional<Rule> find(FlowDocument document, String rule) {
        return rules(document).stream().filter(each -> each.id().equals(rule)).findFirst();
    }

    private List<Rule> rules(FlowDocument document) {
        return document.node(node.id())
                .filter(RuleSetNode.class::isInstance)
                .map(found -> ((RuleSetNode) found).rules())
                .orElse(List.of());
    }
}
