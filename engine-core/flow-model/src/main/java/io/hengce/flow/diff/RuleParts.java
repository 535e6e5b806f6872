package io.hengce.flow.diff;

import io.hengce.flow.diff.Renames.Of;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleSetNode;
import java.time.LocalDate;
import java.util.Set;

/** The rules of a rule set. What a rule does is one property: actions have no ids. */
final class RuleParts {

    private RuleParts() {}

    static PartGroup of(RuleSetNode node) {
        return PartGroup.of(
                "rules",
                node.rules().stream()
                        .map(rule -> Part.of("rule", rule.id(), rule, () -> facets(rule))
                                .named(rule.name()))
                        .toList());
    }

    private static Facets facets(Rule rule) {
        var validity = rule.validity();
        return new Facets()
                .both("name", rule.name())
                .condition("when", rule.when())
                .content("actions", rule.actions(), new Saying.Deeds(rule.actions()), Set.of(Of.VALUES, Of.REASONS))
                .number("priority", rule.priority())
                .usual(rule.priority() == 0)
                .truth("enabled", validity.enabled())
                .usual(validity.enabled())
                .text("from", validity.from().map(LocalDate::toString).orElse(""))
                .text("to", validity.to().map(LocalDate::toString).orElse(""));
    }
}
