package io.hengce.engine.run;

import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The variables that the rules of one set write, numbered: first those that are set, then those that points are added to. Safe for many threads. */
final class RuleTargets {

    private final List<Target> set;
    private final List<Target> summed;
    private final Target[] all;

    RuleTargets(List<Rule> rules, Function<String, Target> target) {
        this.set = actions(rules, RuleAction.SetVariable.class, RuleAction.SetVariable::variable, target);
        this.summed = actions(rules, RuleAction.AddPoints.class, RuleAction.AddPoints::variable, target);
        var both = new ArrayList<>(this.set);
        both.addAll(this.summed);
        this.all = both.toArray(Target[]::new);
    }

    private static <A extends RuleAction> List<Target> actions(
            List<Rule> rules, Class<A> kind, Function<A, String> variable, Function<String, Target> target) {
        return rules.stream()
                .flatMap(rule -> rule.actions().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(variable)
                .distinct()
                .map(target)
                .toList();
    }

    int numberOfSet(Target target) {
        return set.indexOf(target);
    }

    int numberOfSummed(Target target) {
        return set.size() + summed.indexOf(target);
    }

    int size() {
        return all.length;
    }

    Target at(int number) {
        return all[number];
    }

    boolean isSummed(int number) {
        return number >= set.size();
    }

    Target[] all() {
        return all;
    }
}
