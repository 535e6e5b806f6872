/**
 * Empty sample sets to be filled: a workbook or a CSV file with a column a field, what each takes, and an example that reads back.
 * Uses the dictionary and Apache POI.
 */
@NullMarked
package io.hengce.simulation.samples.template;

import org.jspecify.annotations.NullMarked;
