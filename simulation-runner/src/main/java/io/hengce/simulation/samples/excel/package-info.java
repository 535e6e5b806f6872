/**
 * Sample sets as Excel workbooks (.xlsx): bounded before they are read, then read row by row by fastexcel.
 * Formulas are never worked out, and nothing outside of the file is ever fetched.
 */
@NullMarked
package io.hengce.simulation.samples.excel;

import org.jspecify.annotations.NullMarked;
