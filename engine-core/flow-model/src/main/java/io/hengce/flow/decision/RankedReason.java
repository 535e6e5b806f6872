package io.hengce.flow.decision;

/**
 * A reason of a decision.
 *
 * @param rank 1 is the first
 * @param node the node that raised it
 */
public record RankedReason(String code, int rank, String node) {}
