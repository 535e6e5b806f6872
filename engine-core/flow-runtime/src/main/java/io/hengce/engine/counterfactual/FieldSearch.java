package io.hengce.engine.counterfactual;

import io.hengce.flow.coverage.DrawnParts;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks along the values of one field, the others being held. One per search. */
final class FieldSearch {

    private static final int MOST_STEPS = 96;

    private final Trials trials;
    private final Breakpoints breakpoints;
    private final DrawnParts parts;

    FieldSearch(Trials trials, Breakpoints breakpoints, DrawnParts parts) {
        this.trials = trials;
        this.breakpoints = breakpoints;
        this.parts = parts;
    }

    /** The nearest values with the wanted outcome, one a direction at most. */
    List<Value> nearest(Field field, Map<String, Value> held) {
        var found = new ArrayList<Value>();
        for (var line : lines(field)) {
            var decisions = trials.decide(others(field, line, held), TraceDepth.NONE);
            for (var index = 0; index < decisions.size(); index++) {
                if (trials.isWanted(decisions.get(index))) {
                    var before =
                            index == 0 ? trials.now(field.id()) : line.values().get(index - 1);
                    found.add(between(
                            field,
                            line.steps(),
                            held,
                            new Gap(before, line.values().get(index))));
                    break;
                }
            }
        }
        return found;
    }

    /** The values at which something turns: those next to the constants that the field is held against, and those where the application takes another way through the flow. */
    Collection<Value> turns(Field field) {
        var turns = new LinkedHashSet<Value>();
        for (var line : lines(field)) {
            turns.addAll(line.besides(breakpoints.of(field.id()), trials.now(field.id())));
            var before = Optional.<Object>empty();
            var decisions = trials.decide(others(field, line, Map.of()), TraceDepth.SUMMARY);
            for (var index = 0; index < decisions.size(); index++) {
                var way = decisions.get(index).map(this::way);
                if (way.isPresent() && !way.equals(before)) {
                    turns.add(line.values().get(index));
                }
                before = way;
            }
        }
        return turns;
    }

    /** A value that does not do, and one behind it that does. */
    record Gap(Value before, Value wanted) {}

    /** The nearest value behind the gap's beginning that does, where there is one turn in the gap. */
    Value between(Field field, Optional<Steps> steps, Map<String, Value> held, Gap gap) {
        var low = steps.flatMap(known -> known.of(gap.before()));
        if (steps.isEmpty() || low.isEmpty()) {
            return gap.wanted();
        }
        var no = low.get();
        var yes = steps.get().of(gap.wanted()).orElseThrow();
        for (var step = 0; step < MOST_STEPS && yes.subtract(no).abs().compareTo(BigInteger.ONE) > 0; step++) {
            var middle = no.add(yes).shiftRight(1);
            if (trials.isWanted(trials.decide(with(field, steps.get().at(middle), held)))) {
                yes = middle;
            } else {
                no = middle;
            }
        }
        return steps.get().at(yes);
    }

    List<Line> lines(Field field) {
        return Lines.of(field, trials.now(field.id()), breakpoints.of(field.id()));
    }

    static Map<String, Value> with(Field field, Value value, Map<String, Value> held) {
        var values = new HashMap<>(held);
        values.put(field.id(), value);
        return values;
    }

    private static List<Map<String, Value>> others(Field field, Line line, Map<String, Value> held) {
        return line.values().stream().map(value -> with(field, value, held)).toList();
    }

    private Object way(Decision decision) {
        return List.of(
                decision.outcome(),
                decision.reasons().stream().map(reason -> reason.code()).toList(),
                parts.reached(decision));
    }
}
