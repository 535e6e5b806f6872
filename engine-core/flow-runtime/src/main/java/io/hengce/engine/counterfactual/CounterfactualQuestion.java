package io.hengce.engine.counterfactual;

import io.hengce.flow.decision.Application;
import io.hengce.flow.value.Outcome;
import java.util.Set;

/**
 * What is asked.
 *
 * @param fixed ids of fields that cannot change
 * @param limit so many decisions are made at most
 */
public record CounterfactualQuestion(Application application, Outcome wanted, Set<String> fixed, int limit) {

    /** Enough for two fields of a flow with a dozen of them. */
    public static final int LIMIT = 200_000;

    public CounterfactualQuestion {
        fixed = Set.copyOf(fixed);
        if (limit < 1) {
            throw new IllegalArgumentException("a limit of " + limit + " decisions");
        }
    }
}
