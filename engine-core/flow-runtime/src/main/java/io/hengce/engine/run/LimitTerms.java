package io.hengce.engine.run;

import io.hengce.flow.decision.LimitTaken;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.LimitRounding;
import io.hengce.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a limit is set. Safe for many threads.
 *
 * @param among which of the amounts counts
 */
record LimitTerms(
        Target target,
        Place place,
        Function<List<Value>, Value> among,
        List<Part> parts,
        Optional<LimitRounding> rounding,
        Bounds bounds,
        Optional<Formula> least) {

    LimitTerms {
        parts = List.copyOf(parts);
    }

    /** Writes the limit, and notes it among what was written. */
    LimitTaken take(Run run, Map<Target, Value> written) {
        var values = new LinkedHashMap<String, Value>();
        parts.forEach(part -> values.put(part.id(), part.formula().evaluate(run.frame())));
        var taken = among.apply(List.copyOf(values.values()));
        var amount = bounded(new Amount(taken), run);
        var fitted = target.fit(amount.value(), place);
        written.put(target, fitted);
        run.write(Map.of(target, fitted));
        return new LimitTaken(values, binding(values, taken), amount.effects());
    }

    private Amount bounded(Amount taken, Run run) {
        var amount = bounds.within(rounding.map(taken::rounded).orElse(taken), run);
        return least.isPresent() ? amount.zeroBelow(least.get().evaluate(run.frame())) : amount;
    }

    private static String binding(Map<String, Value> values, Value taken) {
        return values.entrySet().stream()
                .filter(part -> !taken.isMissing() && part.getValue().equals(taken))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** One of the amounts. */
    record Part(String id, Formula formula) {}
}
