/**
 * Spreadsheet files: regressions as styled workbooks, and what makes any workbook the same bytes for the same content.
 * Uses the report's words, the comparison's figures and Apache POI.
 */
@NullMarked
package io.hengce.simulation.report.excel;

import org.jspecify.annotations.NullMarked;
