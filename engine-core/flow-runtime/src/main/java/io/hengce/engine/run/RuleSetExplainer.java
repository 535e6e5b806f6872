package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.RuleWhy;
import io.hengce.flow.decision.RuleState;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.RuleHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what became of every rule of a set, in the order in which they apply. Safe for many threads. */
record RuleSetExplainer(String node, RuleHit hit, List<Ordered> rules) implements NodeExplainer {

    RuleSetExplainer {
        rules = List.copyOf(rules);
    }

    /** A rule and its place, within which an action may have failed. */
    record Ordered(RuleTeller rule, Place place) {}

    @Override
    public Optional<NodeWhy> why(Visit visit) {
        var told = new ArrayList<RuleWhy>(rules.size());
        var ended = false;
        for (var each : rules) {
            var why = ended ? each.rule().notReached() : each.rule().why(visit);
            told.add(why);
            ended |= why.state() == RuleState.FAULT
                    || why.state() == RuleState.HIT && hit == RuleHit.FIRST
                    || visit.endedWithin(each.place());
        }
        return Optional.of(new NodeWhy.Rules(node, told));
    }
}
