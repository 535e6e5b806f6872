package io.hengce.engine.run;

import io.hengce.flow.decision.PriceMade;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.expr.Aggregates;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a price is made. Safe for many threads.
 *
 * @param adjustments in the order of the plan
 */
record PriceTerms(Target target, Place place, Formula base, List<Adjusted> adjustments, Bounds bounds) {

    PriceTerms {
        adjustments = List.copyOf(adjustments);
    }

    /** Writes the price, and notes it among what was written. */
    PriceMade make(Run run, NodeFact fact, Map<Target, Value> written) {
        var start = base.evaluate(run.frame());
        var added = added(run, fact);
        var addends = new ArrayList<>(List.of(start));
        added.forEach(each -> addends.add(each.add()));
        var amount = bounds.within(new Amount(sum(addends)), run);
        var fitted = target.fit(amount.value(), place);
        written.put(target, fitted);
        run.write(Map.of(target, fitted));
        return new PriceMade(start, added, amount.effects());
    }

    private List<PriceMade.Added> added(Run run, NodeFact fact) {
        var added = new ArrayList<PriceMade.Added>();
        for (var number = 0; number < adjustments.size(); number++) {
            var each = adjustments.get(number);
            fact.fault(fact.plan().rules().get(number)).ifPresent(fault -> {
                throw NodeFault.at(each.when(), fault);
            });
            if (fact.isHit(number)) {
                added.add(new PriceMade.Added(each.id(), each.add().evaluate(run.frame())));
            }
        }
        return added;
    }

    private Value sum(List<Value> addends) {
        try {
            return Aggregates.sum(addends);
        } catch (EvaluationFault fault) {
            throw NodeFault.at(place, fault);
        }
    }

    /** One adjustment. */
    record Adjusted(String id, Place when, Formula add) {}
}
