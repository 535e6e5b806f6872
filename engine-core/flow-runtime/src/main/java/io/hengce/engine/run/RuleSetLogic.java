package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.RuleHit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Applies the rules that hit, in order; the fault of a condition ends the run when its rule is reached. */
final class RuleSetLogic extends RuleLogic {

    private final RuleHit hit;
    private final List<Applied> rules;
    private final Set<Target> set;
    private final Set<Target> summed;

    /** @param rules in the order of the plan */
    RuleSetLogic(NodePlan plan, RuleHit hit, List<Applied> rules) {
        super(plan);
        this.hit = hit;
        this.rules = List.copyOf(rules);
        this.set = targets(Applied::set);
        this.summed = targets(Applied::summed);
    }

    private Set<Target> targets(Function<Applied, List<Target>> named) {
        return rules.stream()
                .flatMap(rule -> named.apply(rule).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    void perform(Run run) {
        var fact = run.match(this, List.of());
        var writes = new RuleWrites();
        var hits = new ArrayList<String>();
        for (var number = 0; number < rules.size(); number++) {
            refuseFault(fact, number);
            if (fact.isHit(number)) {
                var rule = rules.get(number);
                rule.effects().forEach(effect -> effect.apply(run, writes));
                hits.add(rule.id());
                if (hit == RuleHit.FIRST) {
                    break;
                }
            }
        }
        var values = writes.all(set, summed, Place.ofNode(node()));
        run.write(values);
        if (run.isTraced()) {
            run.trace(new TraceStep.RulesHit(node(), hits, Written.byField(values)));
        }
    }

    private void refuseFault(NodeFact fact, int number) {
        fact.fault(plan().rules().get(number)).ifPresent(fault -> {
            throw NodeFault.at(Places.ruleWhen(node(), rules.get(number).id()), fault);
        });
    }

    /**
     * One rule.
     *
     * @param set the fields that its actions set
     * @param summed the fields that its actions add points to
     */
    record Applied(String id, List<RuleEffect> effects, List<Target> set, List<Target> summed) {}
}
