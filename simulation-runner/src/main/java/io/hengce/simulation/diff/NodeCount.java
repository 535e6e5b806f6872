package io.hengce.simulation.diff;

/**
 * How many changed applications part first at a node.
 *
 * @param what the part of the node, as in {@link Difference}
 * @param outcome those among them whose outcome changed
 */
public record NodeCount(String node, String what, long cases, long outcome) {}
