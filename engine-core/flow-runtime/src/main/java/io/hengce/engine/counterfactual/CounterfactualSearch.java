package io.hengce.engine.counterfactual;

import io.hengce.engine.DecisionEngine;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.coverage.DrawnParts;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Finds the smallest changes of an application that lead to a wanted outcome. Every one is decided by the engine. Exact where a flow holds a field itself against constants;
 * through formulas the turn is found by halving, so a stretch that is narrower than the probes and lies between two turns can be overlooked. Safe for many threads.
 */
public final class CounterfactualSearch {

    private static final Comparator<Counterfactual> NEAREST = Comparator.comparingDouble(Counterfactual::distance);

    private final ValidFlow flow;
    private final DecisionEngine engine;
    private final Breakpoints breakpoints;
    private final DrawnParts parts;

    /** @param engine of the flow */
    public CounterfactualSearch(ValidFlow flow, DecisionEngine engine) {
        this.flow = flow;
        this.engine = engine;
        this.breakpoints = new Breakpoints(flow);
        this.parts = new DrawnParts(flow.document());
    }

    public CounterfactualAnswer answer(CounterfactualQuestion question) {
        return answer(question, () -> true);
    }

    /** @param goOn asked now and then; once it is false, what was found so far is the answer */
    public CounterfactualAnswer answer(CounterfactualQuestion question, BooleanSupplier goOn) {
        var now = engine.decide(question.application(), TraceDepth.NONE);
        if (now.outcome() == question.wanted()) {
            return new CounterfactualAnswer(now, List.of(), List.of(), 1, true);
        }
        var trials = new Trials(engine, flow.document().dictionary(), question, goOn);
        var search = new FieldSearch(trials, breakpoints, parts);
        var single = new ArrayList<Counterfactual>();
        var rest = new ArrayList<Field>();
        for (var field : fields(question.fixed())) {
            var found = search.nearest(field, Map.of());
            found.forEach(value -> answer(trials, Map.of(field.id(), value)).ifPresent(single::add));
            if (found.isEmpty()) {
                rest.add(field);
            }
        }
        var pairs = pairs(trials, search, rest);
        single.sort(NEAREST);
        return new CounterfactualAnswer(now, single, pairs, trials.made() + 1, !trials.isStopped());
    }

    private List<Field> fields(Set<String> fixed) {
        return flow.document()
                .dictionary()
                .of(Origin.REQUEST)
                .filter(field -> FixedFields.canVary(field.type()) && !fixed.contains(field.id()))
                .toList();
    }

    /** Of each two fields the nearest; the way of the first is turned, then the second is looked along. */
    private List<Counterfactual> pairs(Trials trials, FieldSearch search, List<Field> fields) {
        var best = new HashMap<Set<String>, Counterfactual>();
        for (var first : fields) {
            for (var turn : search.turns(first)) {
                for (var second : fields) {
                    if (first != second) {
                        for (var value : search.nearest(second, Map.of(first.id(), turn))) {
                            var drawnIn = new PairSearch(trials, search).drawnIn(first, turn, second, value);
                            answer(trials, drawnIn)
                                    .ifPresent(
                                            found -> best.merge(drawnIn.keySet(), found, CounterfactualSearch::nearer));
                        }
                    }
                }
            }
        }
        return best.values().stream().sorted(NEAREST).toList();
    }

    private static Counterfactual nearer(Counterfactual one, Counterfactual other) {
        return NEAREST.compare(one, other) <= 0 ? one : other;
    }

    /** The changes with what the engine decides on them; empty where that is not what is wanted. */
    private static Optional<Counterfactual> answer(Trials trials, Map<String, Value> changed) {
        var decision = trials.decide(changed);
        if (!trials.isWanted(decision)) {
            return Optional.empty();
        }
        var changes = changed.entrySet().stream()
                .map(each -> new FieldChange(each.getKey(), trials.now(each.getKey()), each.getValue()))
                .filter(change -> !change.from().equals(change.to()))
                .sorted(Comparator.comparing(FieldChange::field))
                .collect(Collectors.toList());
        var distance = changes.stream().mapToDouble(Distance::of).sum();
        return Optional.of(new Counterfactual(changes, distance, decision.orElseThrow()));
    }
}
