package io.hengce.flow.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a door said to spoilt inputs.
 *
 * @param letIn inputs without an error
 * @param codes how often each diagnostic was given
 */
public record FuzzCounts(int inputs, int letIn, Map<String, Integer> codes) {

    public FuzzCounts {
        codes = new TreeMap<>(codes);
    }

    /** The inputs were neither all good nor all hopeless, and found at least so many kinds of problem. */
    public void reachDeep(int kinds) {
        assertThat(letIn).as("%s", this).isBetween(inputs / 50, inputs - inputs / 4);
        assertThat(codes.size()).as("%s", this).isGreaterThanOrEqualTo(kinds);
    }
}
