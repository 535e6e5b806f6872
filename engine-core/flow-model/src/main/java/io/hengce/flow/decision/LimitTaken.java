package io.hengce.flow.decision;

import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;

/**
 * How a limit came about.
 *
 * @param of the amounts by their ids, in order
 * @param binding the id of the amount that counted, the first of equal ones; empty where one is missing, and so is the limit
 * @param effects what changed it after that, in order
 */
public record LimitTaken(Map<String, Value> of, String binding, List<TermEffect> effects) {
    public LimitTaken {
        of = NamedValues.copyOf(of);
        effects = List.copyOf(effects);
    }
}
