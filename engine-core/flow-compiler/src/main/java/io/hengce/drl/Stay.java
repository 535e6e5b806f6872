package io.hengce.drl;

import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A run that stays at a node: what hits there, and what is written when it goes on. */
public abstract class Stay {

    private final Journey journey;
    private final String node;
    private final Map<String, EvaluationFault> faults = new HashMap<>();
    private final List<String> hits = new ArrayList<>();
    private final Map<String, Value> written = new LinkedHashMap<>();

    Stay(Journey journey, String node) {
        this.journey = journey;
        this.node = node;
    }

    /** The node's id; empty when the run is over. */
    public final String getNode() {
        return node;
    }

    /** Whether a condition is true that is proved not to fail. */
    public final boolean holds(Term condition) {
        return condition.truthIn(journey).isTrue();
    }

    /** Whether a condition is true, or fails: then the error ends the run when the rule's turn comes. */
    public final boolean holdsOrFails(String rule, Term condition) {
        try {
            return holds(condition);
        } catch (EvaluationFault fault) {
            faults.put(rule, fault);
            return true;
        }
    }

    final void refuseFault(String rule) {
        var fault = faults.get(rule);
        if (fault != null) {
            throw fault;
        }
    }

    final Journey journey() {
        return journey;
    }

    final void during(Runnable action) {
        journey.during(node, action);
    }

    final void noteHit(String id) {
        hits.add(id);
    }

    final void write(String field, Value value) {
        var fitted = journey.fitted(field, value);
        journey.put(field, fitted);
        written.put(field, fitted);
    }

    /** Goes on to the next node. */
    public final Visit next(String next) {
        during(() -> journey.step(new Journey.Step(node, hits, written)));
        return journey.visit(next);
    }

    final void close() {
        journey.step(new Journey.Step(node, hits, written));
    }
}
