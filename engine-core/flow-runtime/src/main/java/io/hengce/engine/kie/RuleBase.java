package io.hengce.engine.kie;

import io.hengce.compile.plan.NodePlan;
import io.hengce.compile.plan.PlannedRule;
import io.hengce.compile.plan.PlannedTest;
import io.hengce.compile.plan.RulePlan;
import io.hengce.engine.run.NodeFact;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.model.DSL;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The Drools knowledge base of a flow, built from canonical model objects without any text: a rule for every planned rule, an entry point for every node, an alpha node for every
 * distinct test. Safe for many threads.
 */
final class RuleBase {

    private static final String PACKAGE = "hengce";

    private final KieBase base;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param wanted the rules that become part of the base */
    RuleBase(RulePlan plan, Predicate<PlannedRule> wanted) {
        var model = new ModelImpl(PACKAGE);
        for (var node : plan.nodes()) {
            addRules(model, node, wanted);
        }
        base = KieBaseBuilder.createKieBaseFromModel(model);
    }

    private void addRules(ModelImpl model, NodePlan node, Predicate<PlannedRule> wanted) {
        var fact = DSL.declarationOf(NodeFact.class, "$fact", DSL.entryPoint(node.key()));
        var predicates = new HashMap<String, Predicate1<NodeFact>>();
        for (var test : node.tests()) {
            predicates.put(test.key(), each -> each.passes(test));
        }
        for (var number = 0; number < node.rules().size(); number++) {
            var rule = node.rules().get(number);
            numbers.put(rule.name(), number);
            if (wanted.test(rule)) {
                model.addRule(rule(rule, fact, predicates));
            }
        }
    }

    private static Rule rule(PlannedRule rule, Variable<NodeFact> fact, Map<String, Predicate1<NodeFact>> predicates) {
        var pattern = PatternDSL.pattern(fact);
        for (PlannedTest test : rule.tests()) {
            pattern = pattern.expr(test.key(), predicates.get(test.key()));
        }
        // Nothing to do: the hit itself is what the session's listener notes.
        return PatternDSL.rule(PACKAGE, rule.name()).build(pattern, DSL.on(fact).execute(hit -> {}));
    }

    RuleSession open() {
        return new RuleSession(base.newKieSession(), numbers);
    }

    int ruleCount() {
        return base.getKiePackages().stream()
                .mapToInt(each -> each.getRules().size())
                .sum();
    }
}
