package io.hengce.simulation.diff;

/**
 * The first thing that differs between two runs of the same application.
 *
 * @param node the node's id
 * @param what {@code hits}, {@code outputs/<field>}, {@code points/<characteristic>}, {@code port}, {@code leaf}, {@code binding}, {@code adjustments}, {@code queue}, {@code answer}, {@code outcome}, {@code reasons}, {@code path} or {@code fault}
 * @param baseline what stands there in the baseline's run; empty: nothing
 * @param candidate what stands there in the candidate's run; empty: nothing
 */
public record Difference(String node, String what, String baseline, String candidate) {}
