package io.hengce.compile.plan;

import io.hengce.flow.value.Units;
import java.util.List;

/**
 * The rules of one node in the order in which hits are applied.
 *
 * @param number 0-based in the flow's plan
 * @param node the drawn node's id
 * @param key its machine name, the entry point of its rules
 * @param inputs what tells the values of each input apart, if longs do
 * @param tests every distinct test, by number
 */
public record NodePlan(
        int number, String node, String key, List<Units> inputs, List<PlannedTest> tests, List<PlannedRule> rules) {

    public NodePlan {
        inputs = List.copyOf(inputs);
        tests = List.copyOf(tests);
        rules = List.copyOf(rules);
    }
}
