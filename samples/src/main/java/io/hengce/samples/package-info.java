/**
 * Derives the scorecards of the sample loan products from their data, and writes them into the flow files.
 * Uses the flow model alone; the statistics are {@code double}, for they decide nothing: what decides is whole points.
 */
@NullMarked
package io.hengce.samples;

import org.jspecify.annotations.NullMarked;
