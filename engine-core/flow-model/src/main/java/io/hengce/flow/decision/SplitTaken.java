package io.hengce.flow.decision;

/**
 * What was taken at a split of a decision tree.
 *
 * @param branch the branch's id, or {@code otherwise}
 */
public record SplitTaken(String split, String branch) {}
