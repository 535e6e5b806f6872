/**
 * Compares the decisions of two flows on the same applications and sums the differences up, without input or output.
 * Uses the flow model and the vocabulary of samples.
 */
@NullMarked
package io.hengce.simulation.diff;

import org.jspecify.annotations.NullMarked;
