package io.hengce.designer.inspector;

import atlantafx.base.controls.ToggleSwitch;
import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.document.RuleSetEdits;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;

/** The rules of a rule set: condition, actions, on or off; those that hit in a trial run are marked. */
final class RuleSetSection extends Section {

    private RuleSetNode node;
    private final PartHeat heat;
    private final SectionRows rows = new SectionRows(this);

    RuleSetSection(Session session, Words words, Supplier<Heat> heat, RuleSetNode node) {
        super(session, words);
        this.node = node;
        this.heat = new PartHeat(this, heat);
        getChildren()
                .addAll(
                        rows.title("rules.rules", "add-rule", () -> session.apply(RuleSetEdits.add(node.id()))),
                        rows.choice(
                                "rules-hit",
                                Choice.of(
                                        List.of(RuleHit.values()),
                                        node.hit(),
                                        hit -> words.say(
                                                "rules.hit." + hit.name().toLowerCase(Locale.ROOT)),
                                        hit -> session.apply(RuleSetEdits.hit(node.id(), hit)))));
        parts(node.rules(), NodeShape::rule, this::rule);
    }

    @Override
    boolean reshape(FlowNode now) {
        if (!(now instanceof RuleSetNode changed) || changed.hit() != node.hit()) {
            return false;
        }
        node = changed;
        return partsAgain(changed.rules(), NodeShape::rule, this::rule);
    }

    private VBox rule(Rule rule) {
        var content = new ArrayList<Node>();
        content.add(title(rule));
        content.add(heat.line(Places.rule(node.id(), rule.id())));
        content.add(condition(
                "when-" + rule.id(),
                Places.ruleWhen(node.id(), rule.id()),
                document -> find(document, rule.id()).map(Rule::when),
                text -> RuleEdits.condition(node.id(), rule.id(), text)));
        content.add(new ParameterStrip(
                this, () -> find(document(), rule.id()).map(Rule::when).orElse(""), rule.id()));
        var actions = new RuleActions(this, node.id(), rule);
        content.addAll(actions.rows());
        content.add(actions.add());
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
        var language = words().language().get();
        var name = entry(
                Inputs.name("rule-name-" + rule.id()),
                Place.inNode(node.id(), "rules/" + rule.id() + "/name"),
                document -> find(document, rule.id()).map(found -> found.name().in(language)),
                text -> RuleSetEdits.name(node.id(), rule.id(), language, text));
        name.getStyleClass().add("split-name");
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
        return row(name, hit, on, more(rule));
    }

    /** Moving a rule, and taking it away. */
    private MenuButton more(Rule rule) {
        var menu = rows.more("more-rule-" + rule.id());
        menu.getItems()
                .addAll(
                        rows.item("up-rule-" + rule.id(), "section.up", RuleSetEdits.move(node.id(), rule.id(), -1)),
                        rows.item("down-rule-" + rule.id(), "section.down", RuleSetEdits.move(node.id(), rule.id(), 1)),
                        rows.item(
                                "remove-rule-" + rule.id(),
                                "section.remove",
                                RuleSetEdits.remove(node.id(), rule.id())));
        follow(() -> menu.getItems().get(2).setDisable(rules(document()).size() <= 1));
        return menu;
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
