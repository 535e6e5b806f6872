package io.hengce.simulation.diff;

import io.hengce.flow.value.Value;

/** An output of the decision that both flows have and that differs. */
public record ValueChange(String field, Value baseline, Value candidate) {}
