/**
 * Runs deciders over sample sets on many threads and hands the results on in the order of the rows.
 * Uses samples and decisions; knows engines only as {@code Decider}.
 */
@NullMarked
package io.hengce.simulation.run;

import org.jspecify.annotations.NullMarked;
