package io.hengce.simulation.diff;

import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.text.LocalizedText;

/**
 * One of the two flows.
 *
 * @param source what the user typed: a file name or {@code repo:id@revision}
 * @param faults decisions that ended in an engine error
 */
public record FlowSide(String source, LocalizedText name, FlowReference flow, String engine, long faults) {}
