package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TreePlaces;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Frame;
import java.util.Optional;

/** A condition that reads nothing is always or never true: most likely not what was meant. A rule that always hits may be. */
final class ConstantsRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        for (var node : draft.kinds().ruleSets) {
            for (var rule : node.rules()) {
                var place = Places.ruleWhen(node.id(), rule.id());
                constant(place, draft)
                        .filter(holds -> !holds)
                        .ifPresent(never -> problems.add(Mistake.RULE_NEVER_HITS, place, rule.id()));
            }
        }
        draft.kinds().decisionTrees.forEach(node -> tree(node, draft, problems));
        for (var node : draft.kinds().limitPricings) {
            node.pricing().stream()
                    .flatMap(pricing -> pricing.adjustments().stream())
                    .forEach(each -> adjustment(Places.adjustmentWhen(node.id(), each.id()), each, draft, problems));
        }
        for (var node : draft.kinds().branches) {
            for (var port : node.ports()) {
                var place = Places.port(node.id(), port.id());
                constant(place, draft)
                        .ifPresent(holds -> problems.add(
                                holds ? Mistake.BRANCH_PORT_ALWAYS : Mistake.BRANCH_PORT_NEVER, place, port.id()));
            }
        }
    }

    private static void tree(DecisionTreeNode node, Draft draft, Problems problems) {
        var places = new TreePlaces(node.id());
        for (var split : node.splits()) {
            for (var branch : split.branches()) {
                var place = places.branch(split.id(), branch.id());
                constant(place, draft)
                        .ifPresent(holds -> problems.add(
                                holds ? Mistake.TREE_BRANCH_ALWAYS : Mistake.TREE_BRANCH_NEVER, place, branch.id()));
            }
        }
    }

    private static void adjustment(Place place, Adjustment adjustment, Draft draft, Problems problems) {
        constant(place, draft)
                .filter(holds -> !holds)
                .ifPresent(never -> problems.add(Mistake.ADJUSTMENT_NEVER, place, adjustment.id()));
    }

    /** Whether the condition at a place is true, where that is the same in every run and its reading did not say so already. */
    private static Optional<Boolean> constant(Place place, Draft draft) {
        if (draft.texts().hasDiagnostics(place)) {
            return Optional.empty();
        }
        return draft.texts()
                .expression(place)
                .filter(condition -> condition.reads().isEmpty())
                .flatMap(condition -> {
                    try {
                        return Optional.of(condition
                                .condition()
                                .test(new Frame(draft.slots()))
                                .isTrue());
                    } catch (EvaluationFault fault) {
                        return Optional.empty();
                    }
                });
    }
}
