package io.hengce.designer.inspector;

import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.words.NodeWords;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.value.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a hit of a rule does, an action a row. */
final class RuleActions {

    private final Section section;
    private final String node;
    private final Rule rule;

    RuleActions(Section section, String node, Rule rule) {
        this.section = section;
        this.node = node;
        this.rule = rule;
    }

    List<Node> rows() {
        var rows = new ArrayList<Node>();
        for (var index = 0; index < rule.actions().size(); index++) {
            rows.add(rule.actions().get(index).accept(new Rows(index)));
        }
        return rows;
    }

    /** An outcome with its colour. */
    static Label outcome(Section section, Outcome outcome) {
        return Section.pill(
                new NodeWords(section.words()).outcome(outcome),
                "outcome-" + outcome.name().toLowerCase(Locale.ROOT));
    }

    /** A reason's code and text. */
    static String reason(Section section, String code) {
        return section.document().reasons().stream()
                .filter(each -> each.code().equals(code))
                .map(each -> code + "  " + section.words().say(each.text()))
                .findFirst()
                .orElse(code);
    }

    private final class Rows implements RuleAction.Cases<Node> {
        private final int index;

        private Rows(int index) {
            this.index = index;
        }

        @Override
        public Node raise(RuleAction.Raise action) {
            var reason = Section.muted(reason(section, action.reason()));
            var row = new HBox(8, outcome(section, action.outcome()), reason);
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }

        @Override
        public Node setVariable(RuleAction.SetVariable action) {
            return assigned("rules.set", action.variable());
        }

        @Override
        public Node addPoints(RuleAction.AddPoints action) {
            return assigned("rules.addPoints", action.variable());
        }

        private Node assigned(String key, String variable) {
            var label = Section.muted(section.words().say(key, section.values().label(section.document(), variable)));
            var entry = section.entry(
                            Inputs.cell("action-" + rule.id() + "-" + index),
                            Places.ruleAction(node, rule.id(), index),
                            this::expression,
                            text -> RuleEdits.actionExpression(node, rule.id(), index, text))
                    .explained(section.coded(variable));
            return new VBox(4, label, entry);
        }

        private Optional<String> expression(FlowDocument document) {
            return document.node(node)
                    .filter(RuleSetNode.class::isInstance)
                    .flatMap(found -> ((RuleSetNode) found)
                            .rules().stream()
                                    .filter(each -> each.id().equals(rule.id()))
                                    .findFirst())
                    .filter(found -> index < found.actions().size())
                    .flatMap(found -> found.actions().get(index).accept(new Expressions()));
        }
    }

    private static final class Expressions implements RuleAction.Cases<Optional<String>> {
        @Override
        public Optional<String> raise(RuleAction.Raise action) {
            return Optional.empty();
        }

        @Override
        public Optional<String> setVariable(RuleAction.SetVariable action) {
            return Optional.of(action.expression());
        }

        @Override
        public Optional<String> addPoints(RuleAction.AddPoints action) {
            return Optional.of(action.points());
        }
    }
}
