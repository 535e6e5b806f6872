package io.hengce.designer.inspector;

import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.document.RuleSetEdits;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.EntryWords;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Reason;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.value.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a hit of a rule does, an action a row. */
final class RuleActions {

    private final Section section;
    private final String node;
    private final Rule rule;
    private final SectionRows rows;

    RuleActions(Section section, String node, Rule rule) {
        this.section = section;
        this.node = node;
        this.rule = rule;
        this.rows = new SectionRows(section);
    }

    List<Node> rows() {
        var all = new ArrayList<Node>();
        for (var index = 0; index < rule.actions().size(); index++) {
            all.add(rule.actions().get(index).accept(new Rows(index)));
        }
        return all;
    }

    /** Adds one more thing that a hit does. */
    MenuButton add() {
        var menu = new MenuButton(section.words().say("rules.addAction"), Glyph.PLUS.icon(16));
        menu.setId("add-action-" + rule.id());
        menu.getStyleClass().addAll("tool", "add", "no-arrow");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        section.document().reasons().stream()
                .findFirst()
                .ifPresent(reason ->
                        menu.getItems().add(item("raise", new RuleAction.Raise(Outcome.REFER, reason.code()))));
        section.document()
                .dictionary()
                .of(Origin.DERIVED)
                .findFirst()
                .ifPresent(field -> menu.getItems()
                        .addAll(
                                item("set", new RuleAction.SetVariable(field.id(), "missing")),
                                item("points", new RuleAction.AddPoints(field.id(), "0"))));
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private MenuItem item(String kind, RuleAction action) {
        var item = new MenuItem(section.words().say("rules.action." + kind));
        item.setId("add-" + kind + "-" + rule.id());
        item.setOnAction(event -> section.session().apply(RuleSetEdits.addAction(node, rule.id(), action)));
        return item;
    }

    /** A reason by its text. */
    static String reason(Section section, String code) {
        return new EntryWords(section.document(), section.words()).reason(code);
    }

    private final class Rows implements RuleAction.Cases<Node> {
        private final int index;

        private Rows(int index) {
            this.index = index;
        }

        @Override
        public Node raise(RuleAction.Raise action) {
            var outcome = new OutcomeChoice(
                    section,
                    "raise-" + rule.id() + "-" + index,
                    List.of(Outcome.REFER, Outcome.DECLINE),
                    action.outcome(),
                    chosen -> replace(new RuleAction.Raise(chosen, action.reason())));
            var reasons = new ArrayList<>(
                    section.document().reasons().stream().map(Reason::code).toList());
            if (!reasons.contains(action.reason())) {
                reasons.add(0, action.reason());
            }
            var reason = rows.choice(
                    "reason-" + rule.id() + "-" + index,
                    Choice.of(
                            reasons,
                            action.reason(),
                            code -> reason(section, code),
                            code -> replace(new RuleAction.Raise(action.outcome(), code))));
            reason.setTooltip(new Tooltip(reason(section, action.reason()) + "\n" + action.reason()));
            return new VBox(6, headed(outcome), reason);
        }

        private void replace(RuleAction by) {
            section.session().apply(RuleSetEdits.replaceAction(node, rule.id(), index, by));
        }

        /** The only action of a rule cannot be taken away. */
        private HBox headed(Region what) {
            if (rule.actions().size() == 1) {
                return new HBox(what);
            }
            var space = new Region();
            var remove = rows.remove(
                    "remove-action-" + rule.id() + "-" + index,
                    () -> section.session().apply(RuleSetEdits.removeAction(node, rule.id(), index)));
            HBox.setHgrow(space, Priority.ALWAYS);
            var head = new HBox(8, what, space, remove);
            head.setAlignment(Pos.CENTER_LEFT);
            return head;
        }

        @Override
        public Node setVariable(RuleAction.SetVariable action) {
            return assigned("set", action.variable(), RuleAction.SetVariable::new);
        }

        @Override
        public Node addPoints(RuleAction.AddPoints action) {
            return assigned("points", action.variable(), RuleAction.AddPoints::new);
        }

        /** Which variable, chosen by its label; below, what it gets. */
        private Node assigned(String kind, String variable, BiFunction<String, String, RuleAction> made) {
            var name = rows.field(
                    "variable-" + rule.id() + "-" + index,
                    variable,
                    SectionRows.of(Origin.DERIVED),
                    chosen -> replace(
                            made.apply(chosen, expression(section.document()).orElse(""))));
            var entry = section.entry(
                            Inputs.cell("action-" + rule.id() + "-" + index),
                            Places.ruleAction(node, rule.id(), index),
                            this::expression,
                            text -> RuleEdits.actionExpression(node, rule.id(), index, text))
                    .explained(section.coded(variable));
            var label = new Label(section.words().say("rules.action." + kind));
            label.getStyleClass().add("field-label");
            return new VBox(4, headed(label), name, entry);
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
