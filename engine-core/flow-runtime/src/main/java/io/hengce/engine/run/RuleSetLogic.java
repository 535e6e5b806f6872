package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.RuleHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies the rules that hit, in order; the fault of a condition ends the run when its rule is reached. */
final class RuleSetLogic extends RuleLogic {

    private final RuleHit hit;
    private final Applied[] rules;
    private final RuleTargets targets;
    private final Place place;
    private final String[] ids;
    /** What rules write that write nothing. */
    private final Optional<RuleWrites> nothing;

    /** @param rules in the order of the plan */
    RuleSetLogic(NodePlan plan, RuleHit hit, List<Applied> rules, RuleTargets targets) {
        super(plan);
        this.hit = hit;
        this.rules = rules.toArray(Applied[]::new);
        this.targets = targets;
        this.place = Place.ofNode(node());
        this.ids = rules.stream().map(Applied::id).toArray(String[]::new);
        this.nothing = targets.size() == 0 ? Optional.of(new RuleWrites(targets)) : Optional.empty();
    }

    @Override
    void perform(Run run) {
        var fact = match(run);
        if (nothing.isPresent() && !run.isTraced()) {
            end(fact, run, nothing.get());
            return;
        }
        var writes = new RuleWrites(targets);
        var end = end(fact, run, writes);
        var written = writes.all(place);
        run.write(written);
        if (run.isTraced()) {
            run.trace(hit(node(), ids, fact.hits(), end));
        }
    }

    /** Applies the hits. @return the number of the first rule that is not reached */
    private int end(NodeFact fact, Run run, RuleWrites writes) {
        for (var number = next(fact, 0); number < rules.length; number = next(fact, number + 1)) {
            refuseFault(fact, number);
            if (fact.isHit(number)) {
                rules[number].apply(run, writes);
                if (hit == RuleHit.FIRST) {
                    return number + 1;
                }
            }
        }
        return rules.length;
    }

    /** The next rule that matters: where conditions have failed, any may be one of those. */
    private static int next(NodeFact fact, int number) {
        return fact.hasFaults() ? number : fact.nextHit(number);
    }

    private void refuseFault(NodeFact fact, int number) {
        if (fact.hasFaults()) {
            fact.fault(plan().rules().get(number)).ifPresent(fault -> {
                throw NodeFault.at(Places.ruleWhen(node(), rules[number].id()), fault);
            });
        }
    }

    private static StepMaker hit(String node, String[] rules, long[] hits, int end) {
        return outputs -> new TraceStep.RulesHit(node, hits(rules, hits, end), outputs);
    }

    private static List<String> hits(String[] rules, long[] hits, int end) {
        var ids = new ArrayList<String>();
        for (var number = 0; number < end; number++) {
            if ((hits[number / Long.SIZE] & 1L << number) != 0) {
                ids.add(rules[number]);
            }
        }
        return ids;
    }

    /** One rule. */
    record Applied(String id, RuleEffect[] effects) {

        void apply(Run run, RuleWrites writes) {
            for (var effect : effects) {
                effect.apply(run, writes);
            }
        }
    }
}
