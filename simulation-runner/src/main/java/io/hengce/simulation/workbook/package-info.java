/**
 * A decision table, scorecard or rule set as an Excel workbook and back: what was changed there, merged with what was changed here meanwhile.
 * Uses POI to write, and the bounded reader of sample workbooks to read.
 */
@NullMarked
package io.hengce.simulation.workbook;

import org.jspecify.annotations.NullMarked;
