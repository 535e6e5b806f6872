/**
 * Sample sets: CSV files whose columns are found by the dictionary, read row by row, every bad cell named.
 * Uses the flow model and commons-csv; knows nothing of engines.
 */
@NullMarked
package io.hengce.simulation.samples;

import org.jspecify.annotations.NullMarked;
