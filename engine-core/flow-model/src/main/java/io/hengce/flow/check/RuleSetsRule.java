package io.hengce.flow.check;

import io.hengce.flow.document.Places;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.value.Outcome;

/** A rule raises REFER or DECLINE only, does something, and can be in effect on some day. */
final class RuleSetsRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        for (var node : draft.kinds().ruleSets) {
            for (var rule : node.rules()) {
                dates(node, rule, problems);
                actions(node, rule, problems);
            }
        }
    }

    private static void dates(RuleSetNode node, Rule rule, Problems problems) {
        var from = rule.validity().from();
        var to = rule.validity().to();
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            problems.add(Mistake.RULE_DATES, Places.rule(node.id(), rule.id()), rule.id(), from.get(), to.get());
        }
    }

    private static void actions(RuleSetNode node, Rule rule, Problems problems) {
        if (rule.actions().isEmpty()) {
            problems.add(Mistake.RULE_WITHOUT_ACTION, Places.rule(node.id(), rule.id()), rule.id());
        }
        for (var action = 0; action < rule.actions().size(); action++) {
            if (rule.actions().get(action) instanceof RuleAction.Raise raise && raise.outcome() == Outcome.APPROVE) {
                problems.add(Mistake.RULE_OUTCOME, Places.ruleAction(node.id(), rule.id(), action), rule.id());
            }
        }
    }
}
