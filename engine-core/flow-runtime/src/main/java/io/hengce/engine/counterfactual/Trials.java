package io.hengce.engine.counterfactual;

import io.hengce.engine.DecisionEngine;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Decides an application with other values, a bounded number of times. One per search. */
final class Trials {

    private final DecisionEngine engine;
    private final ApplicationAssembler assembler;
    private final CounterfactualQuestion question;
    private final BooleanSupplier goOn;
    private int made;
    private boolean stopped;

    Trials(DecisionEngine engine, Dictionary dictionary, CounterfactualQuestion question, BooleanSupplier goOn) {
        this.engine = engine;
        this.assembler = new ApplicationAssembler(dictionary);
        this.question = question;
        this.goOn = goOn;
    }

    /** One decision for each set of other values; empty where the dictionary refuses them, or no more decisions are to be made. */
    List<Optional<Decision>> decide(List<Map<String, Value>> others, TraceDepth depth) {
        var applications = others.stream().map(this::with).toList();
        var valid = applications.stream().flatMap(Optional::stream).toList();
        stopped |= made + valid.size() > question.limit() || !goOn.getAsBoolean();
        if (stopped) {
            return others.stream().map(other -> Optional.<Decision>empty()).toList();
        }
        made += valid.size();
        var decisions = engine.decideAll(valid, depth).iterator();
        var found = new ArrayList<Optional<Decision>>();
        applications.forEach(one -> found.add(one.map(application -> decisions.next())));
        return found;
    }

    Optional<Decision> decide(Map<String, Value> other) {
        return decide(List.of(other), TraceDepth.NONE).get(0);
    }

    boolean isWanted(Optional<Decision> decision) {
        return decision.filter(one -> one.outcome() == question.wanted()).isPresent();
    }

    int made() {
        return made;
    }

    /** Whether decisions were wanted that were not made. */
    boolean isStopped() {
        return stopped;
    }

    Value now(String field) {
        return question.application().value(field);
    }

    private Optional<Application> with(Map<String, Value> other) {
        var application = question.application();
        var values = new HashMap<>(application.values());
        values.putAll(other);
        return assembler
                .assemble(application.id(), application.decisionTime(), values)
                .value();
    }
}
