package io.hengce.engine.counterfactual;

import io.hengce.flow.decision.Decision;
import java.util.List;

/**
 * What was found.
 *
 * @param now what is decided without changes
 * @param single changes of one field, the nearest first; a number at most once upwards and once downwards
 * @param pairs changes of two fields of which neither alone is enough, the nearest first
 * @param decisions how many were made
 * @param complete whether everything was tried that was to be tried; if not, the limit was reached or the search was stopped
 */
public record CounterfactualAnswer(
        Decision now, List<Counterfactual> single, List<Counterfactual> pairs, int decisions, boolean complete) {

    public CounterfactualAnswer {
        single = List.copyOf(single);
        pairs = List.copyOf(pairs);
    }

    /** Whether any change was found. */
    public boolean isFound() {
        return !single.isEmpty() || !pairs.isEmpty();
    }
}
