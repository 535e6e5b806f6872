package io.hengce.flow.expr;

import io.hengce.flow.decision.Why;

/** Says why a condition holds or not on the values of a frame; a fault is part of the answer. Safe for many threads. */
@FunctionalInterface
public interface Explainer {

    Why explain(Frame frame);
}
