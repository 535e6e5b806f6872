package io.hengce.engine.index;

import io.hengce.compile.plan.NodePlan;
import io.hengce.compile.plan.PlannedRule;
import io.hengce.compile.plan.RuleTest;
import io.hengce.flow.expr.Condition;
import io.hengce.flow.expr.RuleCode;
import io.hengce.flow.expr.RuleMasks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The rules of a node whose conditions cannot fail and are asked by generated code. Safe for many threads. */
public final class InlineRules {

    private final BitSet numbers = new BitSet();
    private final Optional<RuleMasks> masks;

    private InlineRules(List<RuleCode.Tests> rules) {
        rules.forEach(rule -> numbers.set(rule.number()));
        masks = rules.isEmpty() ? Optional.empty() : RuleCode.of(rules);
    }

    public static InlineRules of(NodePlan plan) {
        var rules = new ArrayList<RuleCode.Tests>();
        for (var number = 0; number < plan.rules().size(); number++) {
            tests(plan.rules().get(number), number)
                    .filter(RuleCode.Tests::isInline)
                    .ifPresent(rules::add);
        }
        return new InlineRules(rules);
    }

    private static Optional<RuleCode.Tests> tests(PlannedRule rule, int number) {
        var conditions = rule.tests().stream()
                .flatMap(test -> test.test().accept(new Quiet()).stream())
                .toList();
        return conditions.size() == rule.tests().size()
                ? Optional.of(new RuleCode.Tests(number, conditions))
                : Optional.empty();
    }

    /** Empty where there are none, or too many. */
    public Optional<RuleMasks> masks() {
        return masks;
    }

    /** Whether a rule is among them, by its number in the plan. */
    public boolean has(int rule) {
        return numbers.get(rule);
    }

    public boolean isAll(NodePlan plan) {
        return numbers.cardinality() == plan.rules().size();
    }

    /** A condition that cannot fail, if the test asks one. */
    private record Quiet() implements RuleTest.Cases<Optional<Condition>> {

        @Override
        public Optional<Condition> inForce(RuleTest.InForce test) {
            return Optional.empty();
        }

        @Override
        public Optional<Condition> holds(RuleTest.Holds test) {
            return test.canFail() ? Optional.empty() : Optional.of(test.condition());
        }

        @Override
        public Optional<Condition> inCell(RuleTest.InCell test) {
            return Optional.empty();
        }
    }
}
