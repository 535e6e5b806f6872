/**
 * Finds the rows of a table or the bins of a scorecard that hit, by looking values up instead of testing row after row.
 * Knows neither Drools nor jBPM.
 */
@NullMarked
package io.hengce.engine.index;

import org.jspecify.annotations.NullMarked;
