package io.hengce.engine.run;

/**
 * Tells of one node in traces. Safe for many threads.
 *
 * @param explainer what full traces tell of it
 */
record NodeTeller(WrittenSlots slots, NodeExplainer explainer) {}
