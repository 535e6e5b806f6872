package io.hengce.flow.diff;

import io.hengce.flow.diff.Renames.Of;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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
                .feel("when", rule.when())
                .content("actions", rule.actions(), shown(rule.actions()), Set.of(Of.VALUES, Of.REASONS))
                .number("priority", rule.priority())
                .usual(rule.priority() == 0)
                .truth("enabled", validity.enabled())
                .usual(validity.enabled())
                .text("from", validity.from().map(LocalDate::toString).orElse(""))
                .text("to", validity.to().map(LocalDate::toString).orElse(""));
    }

    private static LocalizedText shown(List<RuleAction> actions) {
        var said = actions.stream().map(action -> action.accept(SHOWN)).toList();
        return new LocalizedText(
                said.stream().map(LocalizedText::zh).collect(Collectors.joining("；")),
                said.stream().map(LocalizedText::en).collect(Collectors.joining("; ")));
    }

    private static final RuleAction.Cases<LocalizedText> SHOWN = new RuleAction.Cases<>() {
        @Override
        public LocalizedText raise(RuleAction.Raise action) {
            var word =
                    ChangeWords.CATALOG.text("word." + action.outcome().name().toLowerCase(Locale.ROOT));
            return new LocalizedText(word.zh() + " " + action.reason(), word.en() + " " + action.reason());
        }

        @Override
        public LocalizedText setVariable(RuleAction.SetVariable action) {
            return Facets.same(action.variable() + " = " + action.expression());
        }

        @Override
        public LocalizedText addPoints(RuleAction.AddPoints action) {
            return Facets.same(action.variable() + " += " + action.points());
        }
    };
}
