package io.hengce.designer.document;

import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.Validity;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of a rule set: which rules there are, in which order, and what a hit of each does. */
public final class RuleSetEdits {

    private RuleSetEdits() {}

    public static Edit hit(String node, RuleHit hit) {
        return of(
                "修改命中策略",
                "Change hit policy",
                node,
                found -> new RuleSetNode(found.id(), found.name(), hit, found.rules()));
    }

    /** One more rule at the end, which never hits until its condition is written. */
    public static Edit add(String node) {
        return Edit.of("添加规则", "Add rule", document -> {
            var begin = new Blanks(document).action();
            return OneNode.change(
                    document,
                    RuleSetNode.class,
                    node,
                    found -> new RuleSetNode(
                            found.id(), found.name(), found.hit(), OneNode.append(found.rules(), fresh(found, begin))));
        });
    }

    private static Rule fresh(RuleSetNode node, RuleAction action) {
        var ids = FreshIds.besides(node.rules().stream().map(Rule::id).toList());
        var number = node.rules().size() + 1;
        var name = new LocalizedText("规则 " + number, "Rule " + number);
        return new Rule(ids.like("rule_" + number), name, "false", List.of(action), 0, Validity.ALWAYS);
    }

    public static Edit remove(String node, String rule) {
        return rules(
                "删除规则",
                "Delete rule",
                node,
                rules -> OneNode.without(rules, each -> each.id().equals(rule)));
    }

    /** A rule so many places further down; it stays where there is none. */
    public static Edit move(String node, String rule, int places) {
        return rules("移动规则", "Move rule", node, rules -> {
            var from = rules.stream().map(Rule::id).toList().indexOf(rule);
            if (from < 0 || from + places < 0 || from + places >= rules.size()) {
                return rules;
            }
            var moved = new ArrayList<>(rules);
            Collections.swap(moved, from, from + places);
            return moved;
        });
    }

    public static Edit name(String node, String rule, Language language, String name) {
        return rule(
                "命名规则",
                "Name rule",
                node,
                rule,
                found -> new Rule(
                        found.id(),
                        found.name().with(language, name),
                        found.when(),
                        found.actions(),
                        found.priority(),
                        found.validity()));
    }

    /** One more thing that a hit does: what a new rule would begin with. */
    public static Edit addAction(String node, String rule, RuleAction action) {
        return actions("添加规则动作", "Add action", node, rule, actions -> OneNode.append(actions, action));
    }

    /** 0-based. */
    public static Edit replaceAction(String node, String rule, int index, RuleAction action) {
        return actions("修改规则动作", "Change action", node, rule, actions -> OneNode.replace(actions, index, action));
    }

    /** 0-based. */
    public static Edit removeAction(String node, String rule, int index) {
        return actions("删除规则动作", "Delete action", node, rule, actions -> OneNode.without(actions, index));
    }

    /** Changes what a hit of a rule does. */
    static Edit actions(String zh, String en, String node, String rule, UnaryOperator<List<RuleAction>> change) {
        return rule(
                zh,
                en,
                node,
                rule,
                found -> new Rule(
                        found.id(),
                        found.name(),
                        found.when(),
                        change.apply(found.actions()),
                        found.priority(),
                        found.validity()));
    }

    /** Changes one rule. */
    static Edit rule(String zh, String en, String node, String rule, UnaryOperator<Rule> change) {
        return rules(
                zh, en, node, rules -> OneNode.change(rules, each -> each.id().equals(rule), change));
    }

    private static Edit rules(String zh, String en, String node, UnaryOperator<List<Rule>> change) {
        return of(
                zh,
                en,
                node,
                found -> new RuleSetNode(found.id(), found.name(), found.hit(), change.apply(found.rules())));
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<RuleSetNode> change) {
        return Edit.of(zh, en, document -> OneNode.change(document, RuleSetNode.class, node, change));
    }
}
