/**
 * What would have to change for another outcome: the smallest changes of one field, then of two, each decided again by the engine.
 * Uses the flow model and an engine, and nothing of how that decides.
 */
@NullMarked
package io.hengce.engine.counterfactual;

import org.jspecify.annotations.NullMarked;
