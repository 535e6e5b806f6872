/**
 * The decisions of one run as a file: a table as CSV or a workbook, or one JSON a line.
 * Uses the report's words, what a run gave, commons-csv and fastexcel.
 */
@NullMarked
package io.hengce.simulation.report.decisions;

import org.jspecify.annotations.NullMarked;
