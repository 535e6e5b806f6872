package io.hengce.compile.plan;

/**
 * A test that the rules of one node share: equal tests of a node are one object with one key.
 *
 * @param number 0-based in its node
 * @param key machine name, unique in the flow, e.g. {@code N0003_T0001}
 */
public record PlannedTest(int number, String key, RuleTest test) {}
